package org.rapporteur.enrich.reference.grammar;

import java.util.Locale;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/** The parts of a pattern that vary: numbers, sessions, years, countries. */
public enum Slot implements Segment {
  NUMBER(Role.NUMBER) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return Numerals.readNumber(text, at, 1, 5, canonical);
    }
  },
  LARGE(Role.NUMBER) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return Numerals.readNumber(text, at, 3, 5, canonical);
    }
  },
  REPORTS(Role.NUMBER) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return Numerals.readReports(text, at, canonical);
    }
  },
  SESSION(Role.SESSION) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return Numerals.readBetween(text, at, 1, 199, canonical);
    }
  },
  YEAR(Role.SESSION) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return Numerals.readBetween(text, at, 1946, 2099, canonical);
    }
  },
  ROMAN(Role.SESSION) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return Numerals.readRoman(text, at, canonical);
    }
  },
  SPECIAL(Role.SESSION) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      int number = Numerals.readSpecial(text, at, canonical);
      return number < 0 ? -1 : Numerals.readBetween(text, number, 1, 99, canonical);
    }
  },
  OLD(Role.NUMBER) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      OldForm form = OldForm.read(text, at);
      if (form == null) {
        return -1;
      }
      canonical.append(form.canonical());
      return form.end();
    }
  },
  LETTERED(Role.NUMBER) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return Numerals.readLettered(text, at, canonical);
    }
  },
  COUNCIL(Role.NUMBER) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return CouncilForm.read(text, at, canonical);
    }
  },
  COUNTRY(Role.OTHER) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return Numerals.readLetters(text, at, 3, 3, canonical);
    }
  },
  WORD(Role.OTHER) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return Numerals.readLetters(text, at, 1, 12, canonical);
    }
  },
  ANY(Role.OTHER) {
    @Override
    public int read(CharSequence text, int at, StringBuilder canonical) {
      return AnySegments.read(text, at, canonical);
    }
  };

  private final Role role;

  Slot(Role role) {
    this.role = role;
  }

  /** The slot of a pattern, by its name there. */
  public static Slot named(String pattern) {
    return pattern.equals("...")
        ? ANY
        : valueOf(pattern.substring(1, pattern.length() - 1).toUpperCase(Locale.ROOT));
  }

  @Override
  public boolean mayBegin(char first) {
    return switch (this) {
      case NUMBER, LARGE, REPORTS, SESSION, YEAR, OLD, LETTERED, COUNCIL -> Glyphs.isDigit(first);
      case ROMAN, SPECIAL, COUNTRY, WORD -> Glyphs.isUpper(first);
      case ANY -> true;
    };
  }

  @Override
  public Role role() {
    return role;
  }
}
