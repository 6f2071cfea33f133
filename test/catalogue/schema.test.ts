import { format } from 'prettier';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import packageJson from '../../package.json' with { type: 'json' };
import { catalogueFile } from '../../src/catalogue/definition.ts';

/** The published schema; `npx vitest -u` writes it anew after the definition was changed. */
it('publishes the JSON Schema that the definition gives', async () => {
  const schema = z.toJSONSchema(catalogueFile, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema['expected'];
    },
  });
  const text = await format(JSON.stringify(schema), { parser: 'json', ...packageJson.prettier });
  await expect(text).toMatchFileSnapshot('../../src/catalogue/claims.schema.json');
});
