package org.rapporteur.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void findsRowsWithTheLinesThatContinueThem() {
    String text = "Votes in 1975\nDate | Outcome\n2 May | S/RES/1\n15-0-0\n1 May | --\n\nIt ended.";

    List<TextTable> tables = TextTable.in(text);

    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().heading()).isEqualTo("Votes in 1975");
    assertThat(tables.getFirst().rows())
        .extracting(row -> text.substring(row.start(), row.end()))
        .startsWith("Date | Outcome", "2 May | S/RES/1\n15-0-0");
  }

  @Test
  void takesNoLineOfLinksForATable() {
    assertThat(TextTable.in("Home | About | Contact\n\nThe Council met.")).isEmpty();
  }
}
