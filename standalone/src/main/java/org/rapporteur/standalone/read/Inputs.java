package org.rapporteur.standalone.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.UnreadableRecord;
import org.rapporteur.archive.WarcResponses;

/** The inputs that the command's arguments or its standard input name. */
final class Inputs {

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
  private static final Pattern WARC = Pattern.compile("(?i).*\\.warc(\\.gz)?");

  private Inputs() {}

  static Stream<Input> lines(BufferedReader in) {
    return in.lines().filter(line -> !line.isBlank()).map(JsonInput::parse);
  }

  static Stream<Input> arguments(List<String> arguments) {
    return arguments.stream().flatMap(Inputs::argument);
  }

  private static Stream<Input> argument(String argument) {
    if (ADDRESS.matcher(argument).matches()) {
      return Stream.of(new Input.Page(argument));
    }
    try {
      Path path = Path.of(argument);
      return WARC.matcher(argument).matches()
          ? responses(path)
          : Stream.of(new Input.File(path, JsonInput.address(path), null));
    } catch (InvalidPathException e) {
      return Stream.of(new Input.Unusable(argument, "not a path: " + e.getReason()));
    }
  }

  private static Stream<Input> responses(Path warc) {
    try {
      return WarcResponses.in(warc)
          .map(record ->
              switch (record) {
                case ArchivedResponse response -> new Input.Archived(response);
                case UnreadableRecord unreadable ->
                    new Input.Unusable(unreadable.url(), unreadable.message());
              });
    } catch (IOException e) {
      return Stream.of(new Input.Unusable(JsonInput.address(warc), "cannot be read: " + e));
    }
  }
}
