const css = String.raw;

/** How pages look on paper: without controls and colours, all paragraphs whole, addresses written out. */
export const PRINT_STYLE = css`
  @page {
    margin: 1.5cm;
  }
  @media print {
    :root {
      color-scheme: light;
      --paper: #fff;
      --ink: #000;
      --faint: #444;
      --line: #bbb;
      --accent: #000;
      --bar: #bbb;
      --mark: #eee;
      --rose: #000;
      --fell: #000;
      --unclear: #000;
      --incomparable: #000;
    }
    body {
      max-width: none;
      padding: 0;
      font-size: 10pt;
    }
    .search,
    .copy {
      display: none !important;
    }
    th button::after {
      content: none !important;
    }
    .scroll {
      overflow: visible;
    }
    svg.wide {
      max-width: 100%;
    }
    mark,
    .figure {
      text-decoration: underline;
    }
    .likely,
    mark {
      print-color-adjust: exact;
    }
    h2,
    h3,
    h4,
    h3 + p {
      break-after: avoid;
    }
    figure:not(.source),
    tr {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      height: auto;
    }
    .source a[href]:not([href^='#'])::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
`;
