import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/catalogue/parse-date.ts';
import { timeOf } from '../../src/discovery/time-of.ts';

/** The time that the figure between « and » speaks of, in a document of 2005. */
function timeIn(text: string, isEarlier = false): string | null {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const plain = text.replaceAll(/[«»]/gu, '');
  return timeOf(plain, { quantity: { start, end }, isEarlier }, parseDate('2005-03')!);
}

describe('the time that a figure speaks of', () => {
  it.each([
    ['There were «690» volunteers in 2003.', '2003'],
    ['Spills fell from «41» in 2002 to 29 in 2004.', '2002'],
    ['Spills fell from 41 in 2002 to «29» in 2004.', '2004'],
    ['Thefts rose from «14» in 2002 to 18.', '2002'],
    ['We raised «£55,000» in 2002 to 2004.', '2002/2004'],
    ['The collection held «9,876 books» at the close of 2002, against more.', '2002'],
    ['It is less than the «52,780» of 2002.', '2002'],
    ['In 2003, «1,562 people» gave to us.', '2003'],
    ['It is more. In 2002 it was «4,800»; in 2001, 2,100.', '2002'],
    ['It is more. In 2002 it was 4,800; in 2001, «2,100».', '2001'],
    ['Partners in 27 countries (2001: «23»)', '2001'],
    ['Readers \u2014 2003: «44,000»; 2004: 48,000', '2003'],
    ['Readers \u2014 2003: 44,000; 2004: «48,000»', '2004'],
    ['We gave out «20,000» last year.', '2004'],
    ['Last year «1,422» of them worked.', '2004'],
    ['It is up. The year before there were «312».', '[..2005]'],
    ['Membership stood at «450» on 31 December 2003.', '2003'],
    ['We have 16 employees, up from «12» (2003).', '2003'],
    ['It began in 2001. In that year there were «7,000» of them.', '2001'],
    ['It began long ago. In that year there were «7,000» of them.', '[..2005]'],
    ['It began in 2005. In that year there were «7,000» of them.', null],
    ['In 2001 there were «7,000», and in 2004 there were 9,000.', '2001'],
    ['There are «7,000», and in 2004 there were 9,000.', null],
    ['We raised «£55,000» in 2003 and 2004.', '2003/2004'],
    ['In 2001, 2002 and 2003 we raised «£55,000».', '2001/2003'],
    ['We raised «£55,000» in 2003/04.', '2003/2004'],
    ['We raised «£55,000» during 1999-00, all told.', '1999/2000'],
    ['Readers — 2002/03: «44,000»; 2003/04: 48,000', '2002/2003'],
    ['Readers — 2002/03: 44,000; 2003/04: «48,000»', '2003/2004'],
    ['We raised «£55,000» in 2003 and 12 sponsors more.', '2003'],
    ['In 2003 and 2004, «2,004» of them came.', '2003/2004'],
    ['On 31 December 2003 we employed «318» full-time staff.', '2003'],
    ['As at 31 March 2003, «318» people were employed.', '2003'],
    ['Visits in 2003 had been “«a little over 600,000»”.', '2003'],
    ['Net income for 2003 was «£5 million».', '2003'],
    ['In the financial year 2002/03, «400 schools» took part.', '2002/2003'],
    ['We lent «40,000 items» in the year 2003.', '2003'],
    ['Attendance in the 2002-03 season was «9,000».', '2002/2003'],
    ['The club had «500 members» in 1999/00.', '1999/2000'],
    ['Members — 2002/03: «500»', '2002/2003'],
    ['Visits — Year, 2003: «1,312,000»; Year, 2004: 1,268,000', '2003'],
    ['Visits — Year, 2003: 1,312,000; Year, 2004: «1,268,000»', '2004'],
    ['Visits — 31 Dec 2003: «1,312,000»; 31 Dec 2004: 1,268,000', '2003'],
    ['Visits — 31 Dec 2003: 1,312,000; 31 Dec 2004: «over 1,268,000»', '2004'],
    ['Members — This year: 500; Last year: «450»', '[..2005]'],
    ['2003 — Members: «81,000»; Visits: 1,200', '2003'],
    ['31 December 2003 — Members: 81,000; Visits: «1,200»', '2003'],
    ['Visits — 612; «991»; 1,085', '[..2005]'],
    ['           2004      2003\nMembers    «500»       450', '2004'],
    ['           2004      2003\nMembers    500       «450»', '2003'],
    ['Members    500       «450»', '[..2005]'],
    ['We want volunteers: «at least 400» by 2010.', '2010'],
  ])('%s: %s', (text, of) => {
    expect(timeIn(text)).toBe(of);
  });

  it.each([
    ['There were «690» volunteers.'],
    ['There were «690» volunteers in 2005.'],
    ['It cost «£55,000» in 2003 prices.'],
    ['In 2003 prices, it cost «£55,000».'],
    ['It cost «£55,000» in 2003 dollars.'],
    ['There were «690» volunteers. In 2003 we moved.'],
    ['There were «690» volunteers of 2115 who asked.'],
    ['The library saw «3,875 commits», a fifth more than in 2003.'],
    ['We have «35» sponsors, the same as in 2003.'],
    ['We have «35» sponsors, more than last year.'],
    ['It saw 4,465 commits, after 3,875 the year before. Cairn now holds «1,215» packages.'],
    ['We had 685 staff, compared with 605 a year earlier, and «8,025» volunteers.'],
    ['All «6,905» volunteers will have telephones by the end of 2014.'],
    ['In 2003 we had 12 rooms and now «14».'],
    ['There were «612,000 visits», still half of what we had in 2003.'],
    ['There were «612,000 visits», which in 2003 nobody foresaw.'],
    ['Net expenditure was «£11.4 million» (2003: £11.2 million).'],
    ['The hall built in 2003 was «80 feet» long.'],
    ['Members — This year: «500»; Last year: 450'],
    ['Members — North: «500»; South: 450'],
    ['Members — «500»'],
    ['Members    «500»'],
    ['Grants — Change 2002, 2003: «500»'],
  ])('%s: that of its document', (text) => {
    expect(timeIn(text)).toBeNull();
  });

  it('is some time until then for what is set against another and dated by nothing', () => {
    expect(timeIn('We have 16 employees, up from «12».', true)).toBe('[..2005]');
    expect(timeIn('We have 16 employees, up from «12» in 2003.', true)).toBe('2003');
  });
});
