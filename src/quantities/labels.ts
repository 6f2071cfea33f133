const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns whose number is a label: Issue 19, Article 5, page 3. */
export const LABELS = words(
  'issue article articles section sections chapter chapters page pages pp p figure fig figures table item no nos nr ' +
    'number numbers vol volume part paragraph paragraphs resolution rule line route highway interstate room channel flight ' +
    'level phase stage grade type version windows question appendix annex lot exit gate platform step size model division ' +
    'district zone § §§ act day week round episode season game lap verse psalm proposition prop title schedule clause ' +
    'protocol case form box bus track tier category group unit ward precinct square hall building ' +
    'regulation regulations resolutions versions subprogramme subprogrammes subprogram programme decision decisions ' +
    'apt suite zip op rules annexes paras subparagraph recommendation amendment questions',
);

/**
 * Nouns whose small number is a label too, where nothing speaks against it: Goal 5, Scope 3, note 12. Those in the plural
 * need a list: "Items 14 and 15", but "goals 12".
 */
export const NUMBERED = words(
  'goal goals sdg sdgs target targets scope scopes note notes footnote footnotes endnote endnotes items objective ' +
    'objectives indicator indicators priority pillar year principle',
);

/** Words before a noun of those that make a verb of it: "please note 12 people", "we target 40 schools". */
export const BEFORE_NUMBERED_VERB = words('please we they you i who to also and that will must should can may');

/** Names of registers, whose entries are written in numbers and signs: ISSN 1234-5678, doi:10.1000/182. */
export const REGISTERS = words('issn isbn doi arxiv pmid oclc orcid');

/** What is turned or shown in order, so that the number behind "of" is the last: page 4 of 12. */
export const SHEETS = words('page p sheet slide');

/** The states of the USA as addresses have them, before a five-digit code. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
    'PA PR RI SC SD TN TX UT VT VA WA WV WI WY'
  ).split(' '),
);

/** Labels that a point shortens: No. 5, Art. 12. */
export const ABBREVIATED_LABELS = words(
  'no nos nr p pp vol fig figs art arts sec secs op apt para paras ch app ver v reg',
);

/** Law reports and codes, which a number stands before and a page behind. */
export const LAW_REPORTS = [
  'U.S.C.',
  'U. S. C.',
  'U.S.',
  'U. S.',
  'S. Ct.',
  'S.Ct.',
  'F.2d',
  'F.3d',
  'F.4th',
  'F. Supp.',
  'F.Supp.',
  'L. Ed.',
  'C.F.R.',
  'CFR',
  'Fed. Reg.',
] as const;

/** Words that a hyphen ties to a number without making a name of it: sub-7, magnitude-7.8. */
export const BEFORE_HYPHEN = words('sub mid low high near magnitude minus plus under over about some almost nearly to');

/** Words of streets, which the number before a name belongs to. */
export const STREETS = words(
  'street st avenue ave road rd boulevard blvd lane drive square place court terrace highway block',
);

/** Nouns that a number word is a name with: the four principles. */
export const NAMED_SETS = words(
  'principles represents serves commandments modernizations modernisations evangelists gospels',
);

/** Names of techniques that are written as a number with a letter. */
export const NAMED_NUMBERS = words('2d 3d 2g 3g 4g 5g 6g 480p 720p 1080p 2160p');

/** Numbers with a letter that are names before these: a 4K TV. */
export const SCREENS = words(
  'tv tvs television televisions video videos display displays screen screens resolution monitor monitors ultra content camera footage',
);

/** Names that take a number behind "of": the Group of 20, the Class of 1999. */
export const NAMES_OF = words('group class');

/** Names that end in a number or hold one, in lower case: what stands before the number. */
export const NAMES_BEFORE = words(
  'boeing airbus nikkei fortune russell apollo ftse dax cac voyager iphone ipad playstation xbox windows android s&p ' +
    'euronext kospi topix sputnik soyuz galaxy formula chanel studio pentium',
);

/** After "one", a noun of these is idiom. */
export const ONE_IDIOMS = words('hand day side way thing another time');

/** Phrases whose number word counts nothing. */
export const NUMBER_IDIOMS = [
  'at one point',
  'cloud nine',
  'square one',
  'ground zero',
  'zero tolerance',
  'net zero',
  'day zero',
  'year zero',
  'patient zero',
  'zero hours contract',
  'zero hours contracts',
  'zero hour contract',
  'zero hour contracts',
  'zero hours work',
  'forty winks',
  'in two minds',
  'of two minds',
  'two and two together',
  'two cents worth',
  'at sixes and sevens',
  'a million thanks',
  'a thousand thanks',
  'a thousand apologies',
  'a thousand times no',
  'the four corners of',
  'the seven seas',
] as const;

/** Before "one" these make it a pronoun. */
export const BEFORE_PRONOUN = words(
  'this that which the no any every each another other some next last previous current single first second right ' +
    'wrong new old big little good bad better best latter former such as like not number own day',
);

/** After a number word and a hyphen these make an adjective and count nothing: two-way, one-sided. */
export const ADJECTIVES_AFTER = words(
  'way sided tier tiered star dimensional faced time off handed handedly wheel wheeled legged pronged stop piece tone ply ' +
    'some size self click sum eyed man party on to by figure digit',
);

/** Before "half" these make it a part of a time or a game, or one of two that nothing is said of. */
export const BEFORE_HALF = words(
  'first second latter former better other next last top bottom final opening this each',
);

/** After "half-" these make a word that counts nothing. */
export const AFTER_HALF = words(
  'time back brother sister hearted heartedly baked life mast way term point brothers sisters',
);
