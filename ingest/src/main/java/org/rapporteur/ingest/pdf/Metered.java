package org.rapporteur.ingest.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Contents of a page that are counted while they are read. */
final class Metered implements RandomAccessRead {

  private final RandomAccessRead contents;
  private final Allowance allowance;

  Metered(RandomAccessRead contents, Allowance allowance) {
    this.contents = contents;
    this.allowance = allowance;
  }

  @Override
  public int read() throws IOException {
    allowance.spendOperands(1);
    return contents.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    allowance.spendOperands(length);
    return contents.read(into, offset, length);
  }

  @Override
  public int peek() throws IOException {
    return contents.peek();
  }

  @Override
  public void rewind(int bytes) throws IOException {
    contents.rewind(bytes);
  }

  @Override
  public void skip(int bytes) throws IOException {
    contents.skip(bytes);
  }

  @Override
  public int available() throws IOException {
    return contents.available();
  }

  @Override
  public long getPosition() throws IOException {
    return contents.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    contents.seek(position);
  }

  @Override
  public long length() throws IOException {
    return contents.length();
  }

  @Override
  public boolean isClosed() {
    return contents.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return contents.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return contents.createView(start, length);
  }

  @Override
  public void close() throws IOException {
    contents.close();
  }
}
