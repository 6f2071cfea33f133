import type { Block } from '../block.ts';
import { attribute, contains, elements, findAll, type HtmlElement } from './dom.ts';
import { measureAll } from './measure.ts';
import { pathsWithin, type ElementPath } from './path.ts';
import { isSideline, isUnseen, type Page } from './sidelines.ts';
import { walkBlocks } from './walk.ts';

/** The blocks of a page's text: what it marks as its main part, else all that is not around it. */
export function readPage(html: HtmlElement): Block[] {
  const body = elements(html).find(({ tagName }) => tagName === 'body');
  if (body === undefined) return [];
  const measures = measureAll(body);
  const page: Page = { measures, text: measures.get(body)?.text ?? 0, keepAll: false };
  const main = findMain(body, page);
  const title = main && findTitle(body, main, page);
  const blocks = [...(title ? [title] : []), ...(main ?? [body])].flatMap((root) =>
    walkBlocks(root, pathTo(root), page, main !== undefined),
  );
  if (title && blocks[0]) blocks.splice(0, 1, { ...blocks[0], kind: 'heading' });
  return blocks.length > 0 ? blocks : walkBlocks(body, pathTo(body), { ...page, keepAll: true }, true);
}

/** The elements that hold the page's text by its own account: its main part, else its articles, where they hold most. */
function findMain(body: HtmlElement, page: Page): readonly HtmlElement[] | undefined {
  const sizeOf = (roots: readonly HtmlElement[]) =>
    roots.reduce((sum, root) => sum + (page.measures.get(root)?.text ?? 0), 0);
  const seen = (passes: (element: HtmlElement) => boolean) =>
    findAll(body, (element) => passes(element) || isUnseen(element)).filter((element) => !isUnseen(element));
  const mains = seen(({ tagName, attrs }) => tagName === 'main' || attrs.some((attr) => isMainRole(attr)));
  if (sizeOf(mains) * 4 > page.text) return mains;
  const articles = seen((element) => element.tagName === 'article' && !isSideline(element, page, false));
  return sizeOf(articles) * 2 > page.text ? articles : undefined;
}

const isMainRole = ({ name, value }: { name: string; value: string }) => name === 'role' && value === 'main';

/** The first heading, where it stands outside of the main part. */
function findTitle(body: HtmlElement, main: readonly HtmlElement[], page: Page): HtmlElement | undefined {
  const isTitle = ({ tagName }: HtmlElement) => tagName === 'h1';
  if (main.some((root) => contains(root, isTitle))) return undefined;
  const titles = findAll(body, (element) => isTitle(element) || isUnseen(element)).filter(isTitle);
  return titles.find((title) => (page.measures.get(title)?.text ?? 0) > 0 && attribute(title, 'role') !== 'banner');
}

function pathTo(element: HtmlElement): ElementPath {
  const parent = element.parentNode as HtmlElement | null;
  return parent === null || !('tagName' in parent) || parent.tagName === 'html'
    ? { toString: () => element.tagName }
    : pathsWithin(parent, pathTo(parent))(element);
}
