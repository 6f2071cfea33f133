import { CHART_STYLE } from './chart-style.ts';
import { PRINT_STYLE } from './print-style.ts';
import { TABLE_STYLE } from './table-style.ts';

// Tagged so that editors and prettier see what it is.
const css = String.raw;

const SCREEN_STYLE = css`
  :root {
    color-scheme: light dark;
    --paper: #fff;
    --ink: #1b1f24;
    --faint: #57606a;
    --line: #d0d7de;
    --wash: #f6f8fa;
    --accent: #0550ae;
    --bar: #9ec1ea;
    --mark: #fff3b0;
    --rose: #11632c;
    --fell: #a40e26;
    --unclear: #7a4b00;
    --incomparable: #6639ba;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #0d1117;
      --ink: #e6edf3;
      --faint: #9aa5b1;
      --line: #30363d;
      --wash: #161b22;
      --accent: #79b8ff;
      --bar: #1f4a7d;
      --mark: #5c4d00;
      --rose: #56d364;
      --fell: #ff8d85;
      --unclear: #e3b341;
      --incomparable: #c297ff;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0 auto;
    max-width: 62rem;
    padding: 1rem clamp(0.75rem, 4vw, 2rem) 4rem;
    background: var(--paper);
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
  }
  h1 {
    font-size: 1.7rem;
  }
  h2 {
    margin-top: 2.5rem;
    font-size: 1.3rem;
  }
  h3 {
    font-size: 1.15rem;
    margin-bottom: 0.25rem;
  }
  h4 {
    margin: 1.25rem 0 0.25rem;
    font-size: 1rem;
  }
  a {
    color: var(--accent);
  }
  code {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .faint {
    color: var(--faint);
    font-size: 0.9rem;
  }
  .rose {
    color: var(--rose);
  }
  .fell,
  .error {
    color: var(--fell);
  }
  .unclear {
    color: var(--unclear);
  }
  .incomparable {
    color: var(--incomparable);
  }
  .dim {
    color: var(--faint);
  }
  .indent {
    margin-left: 1.5rem;
  }
  mark,
  .figure {
    background: var(--mark);
    color: inherit;
    font-weight: 600;
    border-radius: 0.15em;
    padding: 0 0.1em;
  }
  .quoted {
    text-decoration: underline dotted var(--faint);
    text-underline-offset: 0.2em;
  }
  .scroll {
    overflow-x: auto;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  blockquote {
    margin: 0.5rem 0;
    padding: 0.1rem 0 0.1rem 0.9rem;
    border-left: 3px solid var(--line);
  }
  pre {
    overflow-x: auto;
    padding: 0.5rem;
    background: var(--wash);
  }
  summary {
    cursor: pointer;
    color: var(--faint);
    font-size: 0.9rem;
  }
  .search {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin: 1.5rem 0 0;
    padding: 0.6rem 0;
    background: var(--paper);
    border-bottom: 1px solid var(--line);
  }
  .search input,
  .copy {
    font: inherit;
    color: inherit;
    background: var(--wash);
    border: 1px solid var(--faint);
    border-radius: 0.35rem;
    padding: 0.25rem 0.6rem;
  }
  .search input {
    width: min(22rem, 60vw);
  }
  .copy {
    font-size: 0.85rem;
    cursor: pointer;
  }
  .claim {
    margin-top: 1.5rem;
    padding-top: 0.5rem;
    border-top: 1px solid var(--line);
    scroll-margin-top: 4rem;
  }
  .source {
    margin: 0.75rem 0 1.25rem;
  }
  .source figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.9rem;
    align-items: center;
    color: var(--faint);
    font-size: 0.9rem;
  }
  figure {
    margin: 0.75rem 0;
  }
  [hidden] {
    display: none !important;
  }
`;

/** How pages look: light and dark, on paper, and from a phone's width up. */
export const STYLE = SCREEN_STYLE + TABLE_STYLE + CHART_STYLE + PRINT_STYLE;
