package org.rapporteur.portal.problem;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The caller sent what cannot be used; the problem names the field and says why. */
public final class InvalidRequestException extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String reason;

  public InvalidRequestException(String field, String reason) {
    super(HttpStatus.BAD_REQUEST);
    this.field = field;
    this.reason = reason;
    setTitle("Invalid " + field);
    setDetail(reason);
    getBody().setProperty("field", field);
  }

  public String field() {
    return field;
  }

  public String reason() {
    return reason;
  }
}
