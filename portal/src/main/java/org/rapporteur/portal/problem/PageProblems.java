package org.rapporteur.portal.problem;

import org.rapporteur.index.elasticsearch.IndexUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells readers of pages that a part of the system is away, where callers are told otherwise. */
@Order(Ordered.LOWEST_PRECEDENCE)
@ControllerAdvice
final class PageProblems {

  private static final Logger log = LoggerFactory.getLogger(PageProblems.class);

  @ExceptionHandler
  ModelAndView unreachable(IndexUnavailableException e) {
    log.warn("The index does not answer: {}", e.getMessage());
    var page = new ModelAndView("error", HttpStatus.SERVICE_UNAVAILABLE);
    page.addObject("status", HttpStatus.SERVICE_UNAVAILABLE.value());
    page.addObject("reason", "The index does not answer");
    page.addObject("detail", "It comes back by itself; try again in a moment.");
    return page;
  }
}
