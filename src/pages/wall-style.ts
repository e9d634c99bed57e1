// How the page for a wall looks: read from the back of a room, and from a phone as well.

export const WALL_STYLE = `
:root{color-scheme:light;--ink:#1b1b26;--soft:#4a4a5c;--line:#d5d5e2;--ground:#f6f6fa;--card:#fff;--mark:#3d3e8f}
*{box-sizing:border-box;margin:0;padding:0}
html{font-size:clamp(16px,1.25vw,48px)}
body{background:var(--ground);color:var(--ink);font:1rem/1.35 "Segoe UI",system-ui,sans-serif}
main{display:grid;gap:1rem;padding:1.2rem 1.6rem;grid-template-columns:minmax(0,1fr)}
h1{font-size:2.1rem;line-height:1.15;overflow-wrap:anywhere}
h2{font-size:1.35rem;line-height:1.2;overflow-wrap:anywhere}
h3{font-size:1.2rem;line-height:1.25;overflow-wrap:anywhere}
h2,h3,.text,.said,.idea{hyphens:auto;hyphenate-limit-chars:14 4 4}
.kind{color:var(--mark);font-weight:600;font-size:1.1rem}
.phase,.until{display:inline-block;font-size:1.5rem;font-weight:600;margin:.3rem 1rem 0 0}
.until{font-weight:400}
.until,.small{color:var(--soft)}
.small strong{color:var(--ink)}
header{display:flex;flex-wrap:wrap;gap:1rem 3rem;justify-content:space-between;align-items:flex-start}
.what{flex:1 1 20rem;min-width:0}
.figures{text-align:right}
.left{font-size:1.5rem}
.left strong:empty+span{display:none}
.left strong{font-size:3.6rem;line-height:1;font-variant-numeric:tabular-nums}
.count{font-size:1.8rem;font-weight:600;color:var(--mark)}
.join{background:var(--card);border:.15rem solid var(--mark);border-radius:.6rem;padding:1rem;text-align:center}
.join .qr{display:block;width:min(100%,17rem);margin:.5rem auto}
.say{font-size:1.5rem;font-weight:600;overflow-wrap:anywhere}
.stations{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));align-items:stretch}
article{background:var(--card);border:1px solid var(--line);border-top:.3rem solid var(--mark);border-radius:.4rem;padding:.9rem 1rem;min-width:0;overflow:hidden}
ul,ol{list-style:none;margin-top:.6rem}
li{padding:.55rem 0;border-top:1px solid var(--line)}
.text,.said,.idea{overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.text{font-size:1.15rem}
.idea{color:var(--soft)}
.said{margin-top:.3rem;padding-left:.6rem;border-left:.25rem solid var(--mark)}
.empty{color:var(--soft);margin-top:.5rem}
.groups,.answers{counter-reset:place}
.groups>li,.answers>li{counter-increment:place;padding-left:1.4rem!important;position:relative}
.groups>li::before,.answers>li::before{content:counter(place);position:absolute;left:0;font-weight:600;font-size:1.15rem;color:var(--mark)}
.bar{display:block;width:100%;height:.6rem;margin-top:.25rem}
.ground{fill:#e6e6f0}.fill{fill:#3d3e8f}
.questions{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(24rem,1fr));margin-top:.6rem}
.bars li{border:0;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;font-size:1.15rem}
.bars .bar{grid-column:1/-1}
.number{font-weight:600;font-variant-numeric:tabular-nums}
#trouble{position:fixed;left:0;right:0;bottom:0;background:#1b1b26;color:#fff;font-size:1.3rem;text-align:center;padding:.6rem}
#trouble[hidden]{display:none}
@media (min-width:60rem) and (min-height:33rem){
body{height:100vh;overflow:hidden}
main{height:100vh;grid-template-rows:auto minmax(0,1fr)}
main.with-join{grid-template-columns:minmax(0,1fr) 14rem}
header{grid-column:1/-1}
.join{align-self:start}
.with-join .say{font-size:1.2rem}
.stations{grid-auto-rows:minmax(0,1fr);height:100%}
.of-1{grid-template-columns:minmax(0,1fr)}
.of-2{grid-template-columns:repeat(2,minmax(0,1fr))}
.of-3,.of-5,.of-6{grid-template-columns:repeat(3,minmax(0,1fr))}
.of-4,.of-7,.of-8{grid-template-columns:repeat(4,minmax(0,1fr))}
.stations article{display:flex;flex-direction:column}
.stations ul,.stations ol{flex:1;min-height:0;display:flex;flex-flow:column wrap;align-content:flex-start;overflow:hidden}
.stations li{width:100%}
.stations li{padding:.4rem 0}
.stations .text{-webkit-line-clamp:3}
.answers .text,.groups .text,.of-5 .text,.of-6 .text,.of-7 .text,.of-8 .text,.idea{-webkit-line-clamp:2}
.said{-webkit-line-clamp:3}
.answers .text{font-size:1.05rem}
.results{overflow:hidden}
main.only-join{justify-items:center}
.only-join header{justify-self:stretch}
.only-join .join{align-self:center;width:min(90vw,38rem)}
.only-join .join .qr{width:min(26rem,46vh)}
}`;
