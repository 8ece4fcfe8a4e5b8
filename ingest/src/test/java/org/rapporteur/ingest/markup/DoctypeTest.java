package org.rapporteur.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoctypeTest {

  @Test
  void plainTextsArePutIn() {
    assertThat(Doctype.removed("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b; &d;</a>"))
        .isEqualTo("<a>c &d;</a>");
  }

  @Test
  void manyReferencesToALongTextAddNoMoreThanTheyMay() {
    String xml = "<!DOCTYPE a [<!ENTITY b \"" + "c".repeat(199) + "\">]><a>" + "&b;".repeat(90_000);
    assertThat(Doctype.removed(xml)).hasSizeLessThan(1_600_000).endsWith("&b;&b;");
  }
}
