const PAGE_NUMBER =
  /^[-–—\s|[(]*(?:(?:page|p\.|pg\.|seite|第)\s*)?(?:\d{1,4}|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3}))(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?(?:\s*页)?[-–—\s|\])]*$/i;

/** Whether a line is the number of its page and nothing else: `7`, `- 7 -`, `Page 7 of 12`, `iv`. */
export function isPageNumber(line: string): boolean {
  return line.length < 40 && PAGE_NUMBER.test(line);
}

/** A line without its numbers: what stands on several pages alike is a running head. */
export function withoutNumbers(line: string): string {
  return line.toLowerCase().replaceAll(/\d+|\b[ivx]+\b/g, '#');
}
