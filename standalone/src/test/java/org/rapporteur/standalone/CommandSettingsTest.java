package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

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
}
