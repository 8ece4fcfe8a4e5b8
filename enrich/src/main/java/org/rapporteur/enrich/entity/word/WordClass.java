package org.rapporteur.enrich.entity.word;

/** What a word is to the rules; the words themselves are in {@code words.tsv}. */
public enum WordClass {
  /** Small words that may stand inside a name but don't begin one. */
  FUNCTION(0),
  /** Words that are capitalized only because they begin a sentence or a headline. */
  OPENER(1),
  /** Months and days. */
  CALENDAR(2),
  /** Says, told, announced: what only a person or a body does. */
  SPEECH(3),
  /** Urges, rejects, submits: what a government does. */
  ACT(4),
  /** Delegation, officials, regime: what a government has. */
  POSSESSION(5),
  /** Relations, talks, ties: what governments have with each other. */
  RELATION(6),
  /** Minister, ambassador: a post before a person's name. */
  POST(7),
  /** Mr., Dr., Sir, Prince. */
  TITLE(8),
  GIVEN_NAME(9),
  KOREAN_SURNAME(10),
  /** al, bin, van: small parts of a person's name. */
  PARTICLE(11),
  /** University, Institute: ends the name of an organization. */
  ORGANIZATION_END(12),
  /** Ministry, University, Bank: begins the name of an organization that goes on with "of". */
  ORGANIZATION_START(13),
  /** River, Street, Sea: ends the name of a place. */
  PLACE_END(14),
  /** Council, Committee: "the Council" is the last one named. */
  HEAD(15),
  /** Words that mean the government when "the" stands before them. */
  GOVERNMENT(16),
  /** Ordinary words that a capitalized acronym may be, in a headline all in capitals. */
  ORDINARY(17),
  /** Adjectives that also are languages. */
  LANGUAGE(18),
  /** Northern, former, communist: may stand before a state's name. */
  STATE_MODIFIER(19),
  CHINESE_SURNAME(20),
  /** Ordinary English words: capitalized, they are no part of a person's name by themselves. */
  COMMON(21),
  /** Officials, government: behind a capital, they make it the government. */
  AUTHORITY(22),
  /** In, near, visit: before a city, they make it a place. */
  PLACE_BEFORE(23),
  /** Also, reportedly: may stand between a subject and its verb. */
  ADVERB(24),
  /** University, bank, foundation: a state's name before or behind it is part of its name. */
  INSTITUTION(25),
  /** Jr., III. */
  SUFFIX(26),
  /** Director, expert, member: a post behind a name, but before one it needs a full name. */
  WEAK_POST(27),
  /** Is, has: they say that somebody acts only with what follows. */
  BE(28),
  /** Said, likely, to: what may follow "is" where somebody acts. */
  PARTICIPLE(29),
  /** In, speaks: before an adjective that is a language too, they make it the language. */
  LANGUAGE_BEFORE(30),
  /** Language, version: the same behind it. */
  LANGUAGE_BEHIND(31),
  /** Group, party, bloc: behind "the", they may take up the body that was named last. */
  BODY_AGAIN(32),
  /** Party, Front, League: ends the name of a body where a distinctive word stands before it. */
  BODY(33),
  /** Inc., Ltd, GmbH. */
  COMPANY(34),
  /** Company, band, newspaper: in small letters, what an organization is. */
  BODY_NOUN(35),
  /** Ministry, army, parliament: behind a state's name they are left to the state. */
  GOVERNMENTAL(36),
  /** CEO, GDP, HIV: letters that name no body. */
  NO_BODY(37),
  /** Officials, fighters, spokesman: what a body named by its letters has. */
  MEMBER(38),
  /** People's, Workers': owners inside the name of a body. */
  PEOPLE(39),
  /** Singer, boxer, wife: before a full name, in small letters. */
  OCCUPATION(40),
  /** Party, league: with ordinary words alone it is a name too, within a sentence. */
  PLAIN_BODY(41),
  /** Written, directed: with "by" behind it, it names who made it. */
  MADE_BY(42),
  /** First names that are towns and states too. */
  NAMESAKE(43),
  /** Bureau, commission: with two ordinary words or more it is a name too, within a sentence. */
  AGENCY(44);

  private final int place;

  WordClass(int place) {
    this.place = place;
  }

  long bit() {
    return 1L << place;
  }

  /** Several classes, for {@link Words#isAny}. */
  public static long any(WordClass... classes) {
    long bits = 0;
    for (WordClass each : classes) {
      bits |= each.bit();
    }
    return bits;
  }
}
