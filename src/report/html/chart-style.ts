const css = String.raw;

/** How charts and the legend of their signs look; signs are told apart by shape, and only besides by colour. */
export const CHART_STYLE = css`
  svg {
    display: block;
    height: auto;
    max-width: 100%;
  }
  svg.wide {
    max-width: none;
  }
  svg text {
    fill: var(--ink);
    font:
      13px system-ui,
      sans-serif;
  }
  svg .faint {
    fill: var(--faint);
  }
  .axis {
    stroke: var(--faint);
    stroke-width: 1;
  }
  .grid {
    stroke: var(--line);
    stroke-width: 1;
  }
  .likely {
    fill: var(--bar);
  }
  .end {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .excluded {
    stroke-dasharray: 3 3;
  }
  .strict {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .beyond {
    stroke-dasharray: 1.5 4;
  }
  .solid,
  .arrow {
    fill: var(--ink);
  }
  .hollow {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .leader {
    stroke: var(--line);
    stroke-dasharray: 2 3;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    gap: 0.4rem 1.5rem;
    padding: 0;
    list-style: none;
    font-size: 0.92rem;
  }
  .legend li {
    display: flex;
    gap: 0.6rem;
    align-items: center;
  }
  .legend svg {
    flex: none;
  }
`;
