package dev.ratewright.benchmark;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Document;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.xlsx.XlsxBook;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import dev.ratewright.workbook.RateCardWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps of one creator's life, each over the sample agency in turn: time for one creator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-Djava.awt.headless=true"})
public class CreatorBenchmark {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Path PHOTOS = Path.of("sample-data", "photos").toAbsolutePath();

  private final List<Appraisal> appraisals = new ArrayList<>();
  private final Portfolio portfolio = Portfolio.standard();
  private final Press press = new Press(Brand.standard(), Fonts.load());
  private final RateCardWorkbook cards = new RateCardWorkbook(Sample.RATES);
  private Path card = Path.of("");
  private int turn;

  /** Reads the sample agency. */
  @Setup
  public void read() throws IOException {
    card = Files.createTempFile("card", ".xlsx");
    try (Book book = XlsxBook.open(Path.of("sample-data", "roster.xlsx"));
        Roster roster = Roster.open(book, Sample.RATES).value().orElseThrow()) {
      for (Listing read = roster.next(YearMonth.of(2026, 10));
          read != null;
          read = roster.next(YearMonth.of(2026, 10))) {
        appraisals.add(Appraisal.of(read.creator().orElseThrow(), OCTOBER, Sample.RATES));
      }
    }
  }

  private Appraisal next() {
    turn = (turn + 1) % appraisals.size();
    return appraisals.get(turn);
  }

  /** Every stream and every price. */
  @Benchmark
  public Appraisal appraise() {
    return Appraisal.of(next().creator(), OCTOBER, Sample.RATES);
  }

  /** The rate card as a workbook. */
  @Benchmark
  public Path card() throws IOException {
    cards.write(next(), card);
    return card;
  }

  /** The media kit as PDF, with its photo. */
  @Benchmark
  public int kit() throws IOException {
    Appraisal appraisal = next();
    Optional<Path> photo =
        appraisal.creator().identity().photo().map(p -> PHOTOS.resolve(p.file()));
    Document kit = portfolio.document(DocumentKind.MEDIA_KIT, appraisal, photo, Sample.RATES);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    press.print(kit, out, OCTOBER.atEndOfMonth());
    return out.size();
  }
}
