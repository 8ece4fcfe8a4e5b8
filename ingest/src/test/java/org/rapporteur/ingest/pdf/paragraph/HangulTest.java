package org.rapporteur.ingest.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.pdf.page.Line;

class HangulTest {

  private static final double SIZE = 10;
  private static final double MARGIN = 300;

  @Test
  void wordsThatLinesBreakAreWhole() {
    String text =
        join(
            "대표단은 지난 수요일에 열린 회의에서 새로운 결의안",
            294.5,
            "을 배포하였고 다른 나라들도 이에 관하여 의견을 내",
            299,
            "놓았다. 위원회는 다음 주에 두 결의안을 모두 다루게",
            299.5,
            "될 것으로 보이며 의장은 시간이 부족하다고 말하였다.",
            297);

    assertThat(text).contains("결의안을 배포하였고").contains("의견을 내놓았다").contains("다루게 될 것으로");
  }

  @Test
  void aLineWithRoomForASyllableEndsWithItsWord() {
    String text =
        join(
            "대표단은 지난 수요일에 열린 회의에서 새로운 결의안",
            294.5,
            "을 배포하였고 다른 나라들도 이에 관하여 자기 의견",
            290.5,
            "내기를 바랐다. 위원회는 다음 주에 두 결의안을 모두",
            300,
            "다루게 될 것으로 보이며 의장은 시간이 없다고 했다.",
            297);

    assertThat(text).contains("결의안을 배포하였고").contains("의견 내기를");
  }

  @Test
  void whereLinesEndEarlyTheyEndWithTheirWords() {
    String text =
        join(
            "대표단은 지난 수요일에 열린 회의에서 새로운 결의안", 272,
            "초안을 배포하였고 다른 나라들도 이에 관하여 의견", 281,
            "교환을 시작하였다. 위원회는 다음 주에 두 초안을 모두", 300,
            "다루게 될 것으로 보이며 의장은 시간이 없다고 했다.", 297);

    assertThat(text).contains("결의안 초안을").contains("의견 교환을").contains("모두 다루게");
  }

  /** Lines and where each ends, in points. */
  private static String join(Object... linesAndEnds) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < linesAndEnds.length; i += 2) {
      double end = ((Number) linesAndEnds[i + 1]).doubleValue();
      double gap = i == 0 ? Line.UNKNOWN : 15;
      lines.add(new Line((String) linesAndEnds[i], 50, end, 100 + 15 * i, gap, SIZE, 0));
    }
    lines.add(new Line("x".repeat(60), 50, MARGIN, 300, 90, SIZE, 0));
    return new LineJoining(lines).text();
  }
}
