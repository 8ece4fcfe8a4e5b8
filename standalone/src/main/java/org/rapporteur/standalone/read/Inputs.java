package org.rapporteur.standalone.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.FoundRecord;
import org.rapporteur.archive.UnreadableRecord;
import org.rapporteur.archive.WarcResponses;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.un.MarcRecords;

/** The inputs that the command's arguments or its standard input name. */
final class Inputs {

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
  private static final Pattern WARC = Pattern.compile("(?i).*\\.warc(\\.gz)?");

  private static final Pattern XML = Pattern.compile("(?i).*\\.(?:marc)?xml");

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
      return WARC.matcher(argument).matches() ? responses(path) : file(path);
    } catch (InvalidPathException e) {
      return Stream.of(new Input.Unusable(argument, "not a path: " + e.getReason()));
    }
  }

  /** A catalogue's records are as many documents; any other file is one. */
  private static Stream<Input> file(Path path) {
    Input whole = new Input.File(path, JsonInput.address(path), null);
    try {
      if (!XML.matcher(path.toString()).matches() || Files.size(path) > DocumentReader.LARGEST) {
        return Stream.of(whole);
      }
      byte[] content = Files.readAllBytes(path);
      List<MarcRecords.Entry> records =
          MarcRecords.areIn(content) ? MarcRecords.split(content) : List.of();
      return records.size() > 1
          ? records.stream().map(record -> record(path, record))
          : Stream.of(whole);
    } catch (IOException e) {
      return Stream.of(whole);
    }
  }

  private static Input record(Path path, MarcRecords.Entry record) {
    String address =
        record.address() == null
            ? JsonInput.address(path) + "#" + record.number()
            : record.address();
    return new Input.Catalogued(record.xml(), address);
  }

  private static Stream<Input> responses(Path warc) {
    try {
      Stream<FoundRecord> records = WarcResponses.in(warc);
      return records.map(Inputs::response).onClose(records::close);
    } catch (IOException e) {
      return Stream.of(new Input.Unusable(JsonInput.address(warc), "cannot be read: " + e));
    }
  }

  private static Input response(FoundRecord found) {
    return switch (found.record()) {
      case ArchivedResponse response ->
          new Input.Archived(
              response, new Snapshot(response.payload().sha256(), found.file(), found.offset()));
      case UnreadableRecord unreadable ->
          new Input.Unusable(
              unreadable.url(),
              unreadable.category(),
              found.file() + "@" + found.offset() + ": " + unreadable.message());
    };
  }
}
