package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.excel.Harmful;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file of which only so much is read until it is found good. */
final class MeteredChannel implements SeekableByteChannel {
  private final SeekableByteChannel bytes;
  private long left;

  MeteredChannel(SeekableByteChannel bytes, long most) {
    this.bytes = bytes;
    this.left = most;
  }

  /** From here on all of it may be read. */
  void openWide() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int count = bytes.read(into);
    left -= Math.max(0, count);
    if (left < 0) {
      throw new Harmful("a directory of parts of more than 4 MB");
    }
    return count;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return bytes.write(from);
  }

  @Override
  public long position() throws IOException {
    return bytes.position();
  }

  @Override
  public SeekableByteChannel position(long to) throws IOException {
    bytes.position(to);
    return this;
  }

  @Override
  public long size() throws IOException {
    return bytes.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    bytes.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return bytes.isOpen();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
