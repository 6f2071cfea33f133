import { createHash } from 'node:crypto';
import { markup, trusted, type Content } from './markup.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** What a page holds. */
export interface Page {
  readonly title: string;
  readonly body: Content;
}

/**
 * A whole page that needs nothing but itself. Its policy lets the browser run the one script and use the one style that
 * stand in it, known by their hashes, and load nothing: whatever a document's words might be taken for, they are inert.
 */
export function writePage({ title, body }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hash(STYLE)}'`,
    `script-src '${hash(SCRIPT)}'`,
    'img-src data:', // Of the empty icon, that browsers would otherwise look for beside the page.
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${body}
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.html;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
