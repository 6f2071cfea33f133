const css = String.raw;

/** How tables look, the signs of their order, and their rows on a phone. */
export const TABLE_STYLE = css`
  table {
    border-collapse: collapse;
    font-size: 0.92rem;
  }
  th,
  td {
    padding: 0.3rem 0.75rem 0.3rem 0;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
  }
  th.right,
  td.right {
    text-align: right;
  }
  .words {
    min-width: 7rem;
  }
  thead th {
    white-space: nowrap;
  }
  th button {
    all: unset;
    cursor: pointer;
    font-weight: inherit;
  }
  th button::after {
    content: ' \2195';
    color: var(--faint);
  }
  th[aria-sort='ascending'] button::after {
    content: ' \2191';
  }
  th[aria-sort='descending'] button::after {
    content: ' \2193';
  }
  /* On a phone a row stands in three lines, as its verdict would be out of sight. */
  @media (max-width: 40rem) {
    .sortable tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      padding: 0.4rem 0;
      border-bottom: 1px solid var(--line);
    }
    .sortable thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
    }
    .sortable :is(th, td) {
      padding-block: 0.1rem;
      border: 0;
    }
    .sortable tbody th {
      grid-column: 1 / -1;
    }
    .sortable td:empty {
      display: none;
    }
  }
`;
