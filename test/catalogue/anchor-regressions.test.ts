import { describe, expect, it } from 'vitest';
import { anchorDocument } from '../../src/catalogue/anchor-document.ts';
import type { Anchor } from '../../src/catalogue/anchor.ts';
import { readNumbersOnce } from '../../src/catalogue/find-numbers.ts';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';

/** What becomes of a citation of the first paragraph of a text. */
function anchorIn(quote: string, text: string, paragraph = 1): Anchor {
  const cited = { quote, prefix: null, suffix: null, paragraph };
  return anchorDocument([cited], splitParagraphs(text), readNumbersOnce())[0]!;
}

describe('an edit of a figure is never found as the figure', () => {
  it.each([
    // Outside of the quote's edges.
    ['the group counts 418', 'As of now the group counts 418.5 members.'],
    ['the group counts 418', 'As of now the group counts 418,000 members.'],
    ['the group counts 418', 'As of now the group counts 418 million members.'],
    ['the group counts 418', 'As of now the group counts 418 % of them.'],
    ['the group counts 418', 'As of now the group counts 418\u200b7 members.'],
    ['the group counts 418', 'As of now the group counts 418\u00ad7 members.'],
    ['the group counts 418', 'As of now the group counts 418７ members.'],
    ['the group counts 418', 'As of now the group counts 418th members.'],
    ['the group counts 418', 'As of now the group counts 418 times as many.'],
    ['the group counts 418', 'As of now the group counts 418 hundredths.'],
    ['the group counts 418', 'As of now the group counts 418-900 members.'],
    ['the group counts 418', 'As of now the group counts 418 or 900 members.'],
    ['the group counts 418', 'As of now the group counts 418 fewer.'],
    ['the group counts 418', 'As of now the group counts 418 and a half.'],
    ['in 11 out of the 14', 'There are parties in 11 out of the 14-900 such countries.'],
    ['over 1200', 'There were over 1200 to 900 visits.'],
    ['418 parties', 'There are 1,418 parties.'],
    ['418 parties', 'There are 0.418 parties.'],
    ['418 parties', 'There are １418 parties.'],
    ['418 parties', 'There are −418 parties.'],
    ['418 parties', 'There are ~418 parties.'],
    ['418 parties', 'There are $418 parties.'],
    ['418 parties', 'There are not 418 parties.'],
    ['418 parties', 'There are not even 418 parties.'],
    ['418 parties', 'There are far from 418 parties.'],
    ['418 parties', 'There are half of 418 parties.'],
    ['418 parties', 'There are twice 418 parties.'],
    ['418 parties', 'There are possibly 418 parties.'],
    ['418 parties', 'There are one hundred and 418 parties.'],
    ['418 parties', 'It is no. 418 parties.'],
    ['$4.5 million', 'They paid 1,$4.5 million.'],
    ['$4.5 million', 'They paid -$4.5 million.'],
    ['$4.5 million', 'They paid US$4.5 million.'],
    ['five years have seen', 'In all, over five years have seen visits.'],
    ['over half a century', 'It is hardly over half a century.'],
    ['2004 was the year of 40 visits', 'In up to 2004 was the year of 40 visits.'],
    // Within the quote.
    ['over 40 houses by the river', 'There are nearly 40 houses by the river.'],
    ['over 40 houses by the river', 'There are 40 houses by the river.'],
    ['over 40 houses by the river', 'There are not over 40 houses by the river.'],
    ['over 40 houses by the river', 'There are over forty-one houses by the river.'],
    ['over 40 houses by the river', 'There are over ４1 houses by the river.'],
    ['over 40 houses by the river', 'There are over 4O houses by the river.'],
    ['over 40 houses by the river', 'There are over 4\u200b0 houses by the river.'],
    ['over 40 houses by the river', 'There are over \u202e40 houses by the river, 04.'],
    ['over 40 houses by the river', 'There are over 40? houses by the river.'],
    ['over 40 houses by the river', 'There are over 40 (?) houses by the river.'],
    ['over 40 houses by the river', 'There are over x 40 houses by the river.'],
    ['over 40 houses by the river', 'There are over 40 no houses by the river.'],
    ['they own 40 houses', 'So they own nearly all of 40 houses.'],
    ['over 40 houses by the river', 'There are over many houses by the river.'],
    ['more than 1,200 people came', 'In all, more than 1,200th people came.'],
    ['more than 1,200 people came', 'In all, more than 1.200 people came.'],
    ['more than 1,200 people came', 'In all, more than 1,200 times people came.'],
    ['more than 1,200 people came', 'In all, fewer than 1,200 people came.'],
    ['more than 1,200 people came', 'In all, more than 1,200 (approx.) people came.'],
    ['by 12 percent to 300 million', 'It rose by between 12 percent to 300 million.'],
    ['12 percent to 300 million', 'It rose by 12 percentage points to 300 million.'],
    ['12 percent to 300 million', 'It rose by 12 percent to 300 billion.'],
    ['12 percent to 300 million', 'It rose by 300 percent to 12 million.'],
    ['240 km long and €20 dear', 'It is 240 miles long and €20 dear.'],
    ['240 km long and €20 dear', 'It is 240 km long and $20 dear.'],
    ['dozens of visits were made', 'In all, scores of visits were made.'],
    ['5.3% in May', 'It was 5.3% in 7 May.'],
    ['about 3.5 metres wide', 'It is about 3.5 metres not wide.'],
    // What is said of the figure.
    ['the group was one of 418 parties', "In 2002 the group wasn't one of 418 parties."],
    ['the group was one of 418 parties', 'In 2002 the group wasn’t one of 418 parties.'],
    ["the group can't be one of 418 parties", 'In 2002 the group can be one of 418 parties.'],
    ['is one of the 418 parties', "The group isn't one of the 418 parties."],
    ['there are no plans for 12 parties', 'It says there are plans for 12 parties.'],
    ['it was said to have 418 members', 'So it was said to have anything but 418 members.'],
    ['and 418 members came to it', 'There came of old and half of 418 members came to it.'],
    ['the twofold growth of it', 'It is the not even twofold growth of it.'],
    ['between May 26 and June 9 for the first', 'It was between May 26 and June 9 or fewer for the first.'],
    ['in calendar 1986 was probably about zero', 'It in calendar 1986 or so was probably about zero.'],
    ['in calendar 1986 was probably about zero', 'It in calendar 1986 at most was probably about zero.'],
    ['up from revenues of 5.9 in 1985, they say', 'It is up from revenues of 5.9 in 1985+, they say.'],
    ['two years ago, they came', 'In none of two years ago, they came.'],
    ['a chance to save $3,000', 'It is a chance to save $3,000 or less a year.'],
    ['420 delegations over the last five years', 'It sent 420 delegations over the next five years.'],
    ['they sent 420 delegations last year', 'So they sent 420 delegations this year.'],
    ['a few hundred visits were paid a week', 'It is said a few hundred visits were paid a year.'],
    ['420 delegations came this July to it', 'Some 420 delegations came this May to it.'],
    ['profits were said to be 5 million', 'Their losses were said to be 5 million.'],
    ['the number of visits rose by much to 420', 'So the number of visits fell by much to 420.'],
    ['together 420 delegations were received', 'So together 420 delegations were sent.'],
    ['they spoke there of 420 houses in all', 'So they spoke there of 420 ships in all.'],
    ['old ones with a history of 100 years or so failed to', 'Old ones with a history of 100 years or so 7 failed to.'],
    // Where much the same words stand elsewhere too.
    [
      'The past five years',
      'Of late, the past 5 years were told of.\n\nThen it says: The 7 past five years have been.',
    ],
    ['past five years', 'So it was in the past 5 years of it.\n\nThe past almost five years have been.'],
    ['past five years,', 'In the last five years, much was done.\n\nIn the past five months, the rest was.'],
    ['In the last five years, they', 'In the last nine years, they came.\n\nIn all the last five years, the rest.'],
  ])('“%s” in “%s”', (quote, text) => {
    expect(['value-changed', 'ambiguous', 'missing']).toContain(anchorIn(quote, text).kind);
  });
});

describe('an edit beside it leaves it found', () => {
  it.each<[string, string, Anchor['kind']]>([
    ['a pace of $40 billion per month', 'It buys at a pace of $40 billion per month and longer-term bonds.', 'ok'],
    ['at least $80 billion per month', 'It buys at least $80 billion per month until substantial progress.', 'ok'],
    ['over 160 countries', 'It trades with over 160 cuntries, and over 30 countries know it.', 'reworded'],
    [
      'over 160 countries',
      'New words.\n\nIt trades with over 160 cuntries, and over 30 countries know it.',
      'reworded',
    ],
    ['contacts with 13', 'It has contacts wit 13 parties, and with the parties of old.', 'reworded'],
    [
      'between the 1980s and 90s it took four steps',
      'In work between te 1980s and 90s it took four steps.',
      'reworded',
    ],
    ['policy over 20 years ago', 'It opened up its polcy over 20 years ago.', 'reworded'],
    ['almost 100 parties from 30 lands', 'It has almost 100 part ies from 30 lands.', 'reworded'],
    ['over 66 million, is the party', 'The body of over 66 million, ms the party.', 'reworded'],
    ['dozens of lands all over the five continents', 'In dozens of lands all over te five continents.', 'reworded'],
    ['three years ago the group was here', 'Something else.\n\nJust three years ago the group was here.', 'moved'],
    ['three years ago the group was here', 'Just three years ago the grup was here.', 'reworded'],
    ['about 3 per cent of them vote', 'Some say that only about 3 per cent of thm vote.', 'reworded'],
    ["the group wasn't one of 418 parties", 'In 2002 the group wasnt one of 418 parties.', 'reworded'],
    ['the group was not one of 418 parties', "In 2002 the group wasn't one of 418 parties.", 'reworded'],
    ['visits last year were 420 in number', 'So visits lst year were 420 in number.', 'reworded'],
    ['the number of visits rose to 420', 'So the numbr of visits grew to 420.', 'reworded'],
    ['they spoke of 420 parties in all', 'So they spoke of 420 parteis in all.', 'reworded'],
    ["isn't a group of 418 parties", "It isn't a gruop of 418 parties.", 'reworded'],
    ['a well-known group of 418', 'It is a well-\nknown group of 418 parties.', 'ok'],
    ['a community of 418', 'It is a com-\nmunity of 418 parties.', 'ok'],
    ['a community of 418', 'It is a com\u00admunity of 418 parties.', 'ok'],
    ['the “old” group – of 418', 'It is the "old" group - of 418 parties.', 'ok'],
    ['it has 418 members', 'So it has 418 members, in 2002.', 'ok'],
    ['418 members', 'In 2002 418 members met; in 2003, over 418 met.', 'ok'],
    ['418 members', 'It is said (418 members of it) that so it is.', 'ok'],
    ['the group has 418', 'In 2002 the group has 418, and by 2003 more than 500.', 'ok'],
  ])('“%s” in “%s”: %s', (quote, text, kind) => {
    expect(anchorIn(quote, text).kind).toBe(kind);
  });
});
