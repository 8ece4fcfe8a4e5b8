package org.rapporteur.portal.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What is answered where no controller could: a page to browsers, a problem to programs. */
@Controller
final class ErrorPages implements ErrorController {

  private final ErrorAttributes errors;

  ErrorPages(ErrorAttributes errors) {
    this.errors = errors;
  }

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  Object page(HttpServletRequest request) {
    if (path(request).startsWith("/api/")) {
      return problem(request);
    }
    var page = new ModelAndView("error", status(request));
    page.addObject("status", status(request).value());
    page.addObject("reason", status(request).getReasonPhrase());
    page.addObject("detail", detail(request).orElse(""));
    return page;
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    ProblemDetail problem = ProblemDetail.forStatus(status(request));
    detail(request).ifPresent(problem::setDetail);
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** Our own words for it; a stranger's exception tells callers nothing. */
  private Optional<String> detail(HttpServletRequest request) {
    if (errors.getError(new ServletWebRequest(request)) instanceof ErrorResponse response) {
      return Optional.ofNullable(response.getBody().getDetail());
    }
    boolean ours = status(request) == HttpStatus.FORBIDDEN;
    return ours
        ? Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE))
        : Optional.empty();
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static String path(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
  }
}
