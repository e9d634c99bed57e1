import { describe, expect, it } from 'vitest';
import { namedAs } from '../../../src/domain/shared/named-as.ts';
import { REGISTER } from '../../support/leader-world.ts';

const OLE = { name: 'Ole Bang', mail: 'ole.bang@bakkekoebing.example' };

describe('namedAs', () => {
  it('finds whom the register names, by name or mail', () => {
    expect(namedAs(' ole  bang ', REGISTER)).toEqual(OLE);
    expect(namedAs('OLE.BANG@bakkekoebing.example', REGISTER)).toEqual(OLE);
  });

  it('keeps the mail of whoever was named before', () => {
    const former = { name: 'Lise Lund', mail: 'lise@lundby.example' };
    expect(namedAs('Lise Lund', REGISTER, former)).toEqual(former);
  });

  it('takes anybody else as they are written, and nothing for nobody', () => {
    expect(namedAs('Lise Lund', REGISTER)).toEqual({ name: 'Lise Lund' });
    expect(namedAs('lise@lundby.example', REGISTER)).toEqual({
      name: 'lise@lundby.example',
      mail: 'lise@lundby.example',
    });
    expect(namedAs('  ', REGISTER)).toBeUndefined();
  });
});
