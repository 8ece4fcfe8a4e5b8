package org.rapporteur.portal.problem;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is nothing of that name. */
public final class MissingException extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what the caller asked for, such as "document 0123"
   */
  public MissingException(String what) {
    super(HttpStatus.NOT_FOUND);
    setDetail("There is no " + what + ".");
  }
}
