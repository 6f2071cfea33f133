import { expect, it } from 'vitest';
import { blocks } from '../../../src/report/html/blocks.ts';
import { SAMPLE } from '../sample.ts';

it('blocks of every kind are as they were', async () => {
  await expect(blocks(SAMPLE.display).html).toMatchFileSnapshot('../snapshots/blocks-html.out');
});
