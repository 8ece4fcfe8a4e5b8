package org.rapporteur.ingest.source;

import java.util.List;
import java.util.stream.Collectors;

/** A list of sources with mistakes; the message has a line for each. */
public final class SourceListException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<SourceProblem> problems;

  SourceListException(String file, List<SourceProblem> problems) {
    super(problems.stream().map(problem -> problem.in(file)).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<SourceProblem> problems() {
    return problems;
  }
}
