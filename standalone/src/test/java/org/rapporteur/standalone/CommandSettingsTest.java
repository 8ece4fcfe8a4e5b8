package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandSettingsTest {

  private static final String CONTACT = "--rapporteur.ingest.contact=desk@news.example";

  @ParameterizedTest
  @ValueSource(classes = {RunCommand.class, DemoCommand.class, StageCommands.Ingest.class})
  void aSettingThatTheCommandDoesNotKnowGoesOnToTheStages(Class<?> command) {
    assertThat(new CommandLine(command).parseArgs(CONTACT).unmatched()).containsExactly(CONTACT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"demo", "run", "ingest", "portal", "read", "rejected", "reenrich", "sources"})
  void everyCommandTellsHowItIsUsedAndDoesNothingElse(String command) {
    StringWriter told = new StringWriter();
    int status = Rapporteur.commands().setOut(new PrintWriter(told)).execute(command, "--help");
    assertThat(status).isZero();
    assertThat(told.toString())
        .startsWith("Usage: rapporteur " + command)
        .doesNotContain("'rapporteur test'");
  }

  @Test
  void mistakesInTheListAreToldBeforeAnythingIsStarted(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("sources.yml"), "sources:\n  - id: homeless\n");
    Path data = folder.resolve("data");
    StringWriter told = new StringWriter();

    int status =
        Rapporteur.commands()
            .setErr(new PrintWriter(told, true))
            .execute("run", "--sources", list.toString(), "--data", data.toString());

    assertThat(status).isEqualTo(2);
    assertThat(told.toString()).contains(list + ":2:");
    assertThat(data).doesNotExist();
  }
}
