package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Segment;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.xlsx.XlsxBook;
import dev.ratewright.pricing.PackagePrice;
import dev.ratewright.pricing.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another reader finds in the sample's documents what the appraisal holds, written by the test. */
class PrintedFiguresTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Path ROSTER = Path.of("sample-data", "roster.xlsx");

  @TempDir static Path folder;

  private static final List<Appraisal> APPRAISALS = new ArrayList<>();

  @BeforeAll
  static void report() throws IOException {
    Screen run =
        Screen.run(
            "report",
            ROSTER.toString(),
            "--kinds",
            "media-kit,media-kit-no-prices,one-sheet,rate-card",
            "--audience",
            "client",
            "--out",
            folder.toString());
    assertThat(run.exit()).isZero();
    try (Book book = XlsxBook.open(ROSTER);
        Roster roster = Roster.open(book, Sample.RATES).value().orElseThrow()) {
      for (Listing read = roster.next(OCTOBER); read != null; read = roster.next(OCTOBER)) {
        APPRAISALS.add(Appraisal.of(read.creator().orElseThrow(), OCTOBER, Sample.RATES));
      }
    }
    assertThat(APPRAISALS).hasSize(24);
  }

  private static String text(String kind, Appraisal appraisal) throws IOException {
    String name = appraisal.creator().handle().fileName() + ".pdf";
    try (PDDocument read =
        Loader.loadPDF(folder.resolve("2026-10/client").resolve(kind).resolve(name).toFile())) {
      return new PDFTextStripper().getText(read).replace('\u00a0', ' ');
    }
  }

  private static void finds(String kind, Appraisal appraisal, List<String> figures)
      throws IOException {
    assertThat(text(kind, appraisal)).as(kind + appraisal.creator().handle()).contains(figures);
  }

  @Test
  void a_media_kit_has_every_figure_of_the_audience_and_every_price() throws IOException {
    int found = 0;
    for (Appraisal appraisal : APPRAISALS) {
      List<String> figures = new ArrayList<>(audience(appraisal.creator()));
      figures.addAll(prices(appraisal));
      finds("media-kits", appraisal, figures);
      found += figures.size();
    }
    assertThat(found).isGreaterThan(600);
  }

  @Test
  void a_kit_without_prices_has_the_audience_and_no_amount_of_money() throws IOException {
    for (Appraisal appraisal : APPRAISALS) {
      finds("media-kits-no-prices", appraisal, audience(appraisal.creator()));
      assertThat(text("media-kits-no-prices", appraisal)).doesNotContain("$");
    }
  }

  @Test
  void a_rate_card_has_every_price_and_a_one_sheet_the_first_three() throws IOException {
    for (Appraisal appraisal : APPRAISALS) {
      finds("rate-cards-pdf", appraisal, prices(appraisal));
      finds("one-sheets", appraisal, targets(appraisal).limit(3).toList());
    }
  }

  private static Stream<String> targets(Appraisal appraisal) {
    return appraisal.card().prices().stream()
        .filter(Price.Quoted.class::isInstance)
        .map(price -> dollars(((Price.Quoted) price).target()));
  }

  private static List<String> prices(Appraisal appraisal) {
    return Stream.concat(
            targets(appraisal),
            appraisal.card().packages().stream().map(PackagePrice::total).map(e -> dollars(e)))
        .toList();
  }

  /** What is shown of an audience: its counts, and its shares but for the small ones of a kind. */
  private static List<String> audience(Creator creator) {
    Audience audience = creator.audience();
    List<String> figures = new ArrayList<>(List.of(count(audience.followers())));
    Stream.of(
            audience.averageViews(),
            audience.averageLikes(),
            audience.averageComments(),
            audience.averageShares(),
            audience.averageSaves(),
            audience.viewsLast30Days())
        .flatMap(Optional::stream)
        .forEach(known -> figures.add(count(known)));
    audience.engagement().ifPresent(rate -> figures.add(percent(rate)));
    boolean pyramid =
        audience.segments().stream().anyMatch(s -> s.kind() == Segment.Kind.AGE_AND_GENDER);
    for (Segment.Kind kind : Segment.Kind.values()) {
      // Ages stand there divided by gender.
      if (pyramid && kind == Segment.Kind.AGE) {
        continue;
      }
      audience.segments().stream()
          .filter(segment -> segment.kind() == kind)
          .sorted(Comparator.comparing((Segment s) -> s.share().value()).reversed())
          .limit(3)
          .forEach(segment -> figures.add(percent(segment.share())));
    }
    creator.channels().stream()
        .map(Channel::audience)
        .flatMap(Optional::stream)
        .flatMap(
            other -> Stream.concat(Stream.of(other.followers()), other.averageViews().stream()))
        .forEach(known -> figures.add(count(known)));
    return figures;
  }

  private static String dollars(Expr amount) {
    String cents = String.format(Locale.ROOT, "$%,.2f", amount.value());
    return cents.endsWith(".00") ? cents.substring(0, cents.length() - 3) : cents;
  }

  private static String percent(Expr share) {
    BigDecimal points = share.value().multiply(BigDecimal.valueOf(100));
    return plain(points.setScale(1, RoundingMode.HALF_UP)) + " %";
  }

  private static String count(Expr number) {
    BigDecimal three = number.value().round(new MathContext(3, RoundingMode.HALF_UP));
    if (three.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
      return plain(three.movePointLeft(6)) + "M";
    }
    return three.compareTo(BigDecimal.valueOf(1_000)) >= 0
        ? plain(three.movePointLeft(3)) + "K"
        : plain(three);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
