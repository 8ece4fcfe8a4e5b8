package org.rapporteur.portal.problem;

import java.util.concurrent.CompletionException;
import org.rapporteur.index.elasticsearch.IndexUnavailableException;
import org.rapporteur.portal.stream.TooManyListenersException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells callers of the HTTP API what is wrong, as problems of RFC 9457. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
final class ApiProblems extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

  @ExceptionHandler
  ProblemDetail tooMany(TooManyListenersException e) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail unreachable(IndexUnavailableException e) {
    log.warn("A part of the system does not answer: {}", e.getMessage());
    return problem(HttpStatus.SERVICE_UNAVAILABLE, "The index does not answer; try again later.");
  }

  @ExceptionHandler
  ProblemDetail unexpected(RuntimeException e) {
    log.error("A call failed", e);
    return problem(HttpStatus.INTERNAL_SERVER_ERROR, "This is a fault of ours; the log has it.");
  }

  @ExceptionHandler
  ProblemDetail notAcknowledged(CompletionException e) {
    log.warn("Kafka did not take a record: {}", String.valueOf(e.getCause()));
    return problem(HttpStatus.SERVICE_UNAVAILABLE, "It could not be kept; try again later.");
  }

  private static ProblemDetail problem(HttpStatus status, String detail) {
    return ProblemDetail.forStatusAndDetail(status, detail);
  }
}
