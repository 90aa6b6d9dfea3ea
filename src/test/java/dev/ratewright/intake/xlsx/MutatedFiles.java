package dev.ratewright.intake.xlsx;

import dev.ratewright.Mutations;
import dev.ratewright.intake.file.Locked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.apache.poi.poifs.crypt.EncryptionMode;

/** Good files of every kind with some bytes changed: the same ones each time. */
final class MutatedFiles {
  static final String PASSWORD = "secret";

  /** Mutations of each kind of file. */
  private static final int EACH = 150;

  private final Path folder;

  MutatedFiles(Path folder) {
    this.folder = folder;
  }

  /** Hands over each mutated file with what was done to it. */
  void each(BiConsumer<Path, String> reader) {
    Random random = new Random(20261101);
    List<byte[]> kinds = kinds();
    for (int tried = 0; tried < Mutations.from(EACH * kinds.size()); tried++) {
      byte[] bytes = kinds.get(tried % kinds.size()).clone();
      // Old workbooks are mostly padding: change enough of them to hit something.
      int most = bytes.length > 4_000 ? 40 : 4;
      for (int flips = 1 + random.nextInt(most); flips > 0; flips--) {
        int at = random.nextInt(bytes.length);
        bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(3) - 1);
      }
      reader.accept(
          write("r.xlsx", bytes), "mutation " + tried + " of kind " + tried % kinds.size());
    }
  }

  private List<byte[]> kinds() {
    List<byte[]> kinds = new ArrayList<>();
    kinds.add(MutationTest.good().bytes());
    kinds.add(read(Path.of("src/test/resources/workbooks/libre.xls")));
    Path file = folder.resolve("kind");
    kinds.add(read(Locked.xls(EncryptionMode.cryptoAPI, PASSWORD, file)));
    kinds.add(read(Locked.xlsx(EncryptionMode.standard, PASSWORD, file)));
    kinds.add(read(Locked.xlsx(EncryptionMode.agile, PASSWORD, file)));
    return kinds;
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
