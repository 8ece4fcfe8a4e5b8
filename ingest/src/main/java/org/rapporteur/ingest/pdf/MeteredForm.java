package org.rapporteur.ingest.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A part of a page that may be drawn often, and whose contents are counted. */
final class MeteredForm extends PDFormXObject {

  private final PDFormXObject form;
  private final Allowance allowance;

  MeteredForm(PDFormXObject form, Allowance allowance) {
    super(form.getCOSObject());
    this.form = form;
    this.allowance = allowance;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    return new Metered(form.getContentsForStreamParsing(), allowance);
  }

  @Override
  public PDResources getResources() {
    return form.getResources();
  }
}
