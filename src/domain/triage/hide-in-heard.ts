// Hides words of a proposal in what leaders hear of others' proposals: quarterly letters and pipelines.
import type { Content } from '../delivery/message.ts';
import type { PipelineItem, PipelineOf } from '../delivery/new-leader.ts';
import type { QuarterLine, QuarterPart } from '../delivery/quarter-contents.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Hide } from './hidden-words.ts';

type Heard = Extract<Content, { readonly kind: 'quarter' | 'welcome' | 'new-leader' }>;

interface Quoted {
  readonly no?: ProposalNo;
  readonly hide: Hide;
}

/**
 * With nothing of it left; the same object when it quotes nothing of it. Lines of a quarterly letter
 * name no proposal: what is hidden is hidden in all of them.
 */
export function hideInHeard(content: Heard, quoted: Quoted): Heard {
  switch (content.kind) {
    case 'quarter': {
      const parts = content.parts.map((part) => hideInPart(part, quoted.hide));
      return isSame(parts, content.parts) ? content : { ...content, parts };
    }
    case 'welcome': {
      const pipeline = content.pipeline && hideInPipeline(content.pipeline, quoted);
      return isSame(pipeline, content.pipeline)
        ? content
        : { ...content, ...(pipeline && { pipeline }) };
    }
    case 'new-leader': {
      const pipeline = hideInPipeline(content.pipeline, quoted);
      return isSame(pipeline, content.pipeline) ? content : { ...content, pipeline };
    }
  }
}

function hideInPart(part: QuarterPart, hide: Hide): QuarterPart {
  const hidden = (line: QuarterLine): QuarterLine => ({
    ...line,
    what: hide(line.what),
    ...(line.challenge !== undefined && { challenge: hide(line.challenge) }),
  });
  return {
    ...part,
    done: part.done.map(hidden),
    fresh: part.fresh.map(hidden),
    underWay: part.underWay.map(hidden),
  };
}

function hideInPipeline(pipeline: PipelineOf, { no, hide }: Quoted): PipelineOf {
  const hidden = (one: PipelineItem) =>
    one.no === no && one.title !== undefined ? { ...one, title: hide(one.title) } : one;
  return { ...pipeline, items: pipeline.items.map(hidden) };
}

function isSame(now: unknown, before: unknown): boolean {
  return JSON.stringify(now) === JSON.stringify(before);
}
