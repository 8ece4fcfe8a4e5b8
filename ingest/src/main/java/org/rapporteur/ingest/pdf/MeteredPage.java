package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.rapporteur.contract.Category;

/** A page whose contents are counted. */
final class MeteredPage extends PDPage {

  /** In bytes, of all the streams that are a page's contents: they are in memory together. */
  private static final int LARGEST = 48_000_000;

  private final PDPage page;
  private final Allowance allowance;

  MeteredPage(PDPage page, Allowance allowance) {
    super(page.getCOSObject());
    this.page = page;
    this.allowance = allowance;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    int size = 0;
    while (streams.hasNext()) {
      size += size(streams.next());
      if (size > LARGEST) {
        throw new AllowanceSpentException(
            Category.TOO_LARGE,
            "A page of the PDF has more than " + LARGEST + " bytes of contents");
      }
    }
    return new Metered(page.getContentsForStreamParsing(), allowance);
  }

  private static int size(PDStream stream) throws IOException {
    try (InputStream contents = stream.createInputStream()) {
      return (int) contents.transferTo(OutputStream.nullOutputStream());
    }
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public ResourceCache getResourceCache() {
    return page.getResourceCache();
  }
}
