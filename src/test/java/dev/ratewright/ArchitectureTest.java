package dev.ratewright;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The three rules that keep the straight line straight: libraries stay at the edge, one way down,
 * and the middle is pure. A failure names the class and the line that broke the rule.
 */
final class ArchitectureTest {

  /** Every package; each may use only those below it. A new one is given its place here. */
  private static final List<String> TOP_TO_BOTTOM =
      List.of(
          "cli",
          "batch",
          "delivery",
          "statements",
          "clearance",
          "workbook",
          "template",
          "web",
          "pdf",
          "document",
          "intake.file",
          "intake.xlsx",
          "intake.xls",
          "intake.csv",
          "intake.exports",
          "intake.excel",
          "intake.yaml",
          "intake",
          "calibration",
          "planning",
          "appraisal",
          "pricing",
          "earnings",
          "domain",
          "problem");

  /** Neighbours that know nothing of each other, although one stands above the other. */
  private static final Map<String, Set<String>> STRANGERS =
      Map.of("workbook", Set.of("pdf", "web", "document", "template"));

  private static final Set<String> PURE =
      Set.of("appraisal", "pricing", "earnings", "domain", "problem");

  /**
   * The packages of every library, and of the parts of the JDK that act like one, with the packages
   * of ours that may use them. What is not here belongs nowhere yet.
   */
  private static final Map<String, Set<String>> EDGES =
      Map.ofEntries(
          entry(
              "org.apache.poi",
              Set.of("workbook", "intake.file", "intake.xlsx", "intake.xls", "intake.excel")),
          entry("org.apache.commons.compress", Set.of("workbook", "intake.xlsx")),
          entry("org.apache.commons.io", Set.of("workbook")),
          entry("org.apache.xmlbeans", Set.of("workbook")),
          entry("org.openxmlformats.schemas", Set.of("workbook")),
          entry("com.fasterxml.aalto", Set.of("clearance", "intake.xlsx")),
          entry("org.codehaus.stax2", Set.of("clearance", "intake.xlsx")),
          entry("javax.xml", Set.of("clearance", "intake.xlsx")),
          entry("de.siegmar.fastcsv", Set.of("intake.csv", "statements", "workbook")),
          entry("com.fasterxml.jackson.core", Set.of("workbook")),
          entry("org.yaml.snakeyaml", Set.of("intake.yaml")),
          entry("org.jsoup", Set.of("clearance")),
          entry("org.apache.pdfbox", Set.of("clearance", "pdf")),
          entry("org.openpdf", Set.of("pdf")),
          entry("com.google.zxing", Set.of("pdf")),
          entry("net.coobird.thumbnailator", Set.of("pdf")),
          entry("java.awt", Set.of("pdf", "web", "workbook")),
          entry("javax.imageio", Set.of("pdf", "workbook")),
          entry("org.hipparchus", Set.of("calibration")),
          entry("org.commonmark", Set.of("template")),
          entry("org.apache.commons.cli", Set.of("cli")),
          entry("org.jspecify.annotations", Set.copyOf(TOP_TO_BOTTOM)));

  /** All that the middle may see of the JDK: the language and its numbers. */
  private static final Set<String> LANGUAGE =
      Set.of(
          "java.lang",
          "java.lang.annotation",
          "java.math",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  /** Classes of those packages that reach out of the language: to the machine, clock or threads. */
  private static final Set<String> REACHING_OUT =
      Set.of(
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.System",
          "java.lang.Thread",
          "java.lang.ThreadGroup",
          "java.lang.ThreadLocal",
          "java.time.Clock",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.Random",
          "java.util.Scanner",
          "java.util.TimeZone",
          "java.util.Timer",
          "java.util.TimerTask");

  /** Methods whose answer differs from one machine, or one call, to the next. */
  private static final Set<String> UNSTEADY =
      Set.of(
          "java.lang.Math.random()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Locale.getDefault()",
          "java.util.UUID.randomUUID()");

  /** Methods that start threads behind our back. */
  private static final Set<String> PARALLEL = Set.of("parallel", "parallelStream", "parallelSort");

  /** The classes of which files for brands must know nothing. */
  private static final Set<String> INTERNAL =
      Set.of(
          "AgencyFee",
          "Commission",
          "Contract",
          "CrossCheck",
          "Dues",
          "Income",
          "InternalCard",
          "Earning",
          "Scenario",
          "Settlement",
          "Statement");

  /** The classes of templates that may know of the packet for negotiations. */
  private static final Set<String> DOORS = Set.of("Facts", "FieldList", "Vocabulary");

  @Test
  void the_rules_look_at_classes_at_all() {
    assertThat(Code.CLASSES).as("classes of %s", Code.ROOT).isNotEmpty();
  }

  @Test
  void every_package_has_its_place_in_the_order() {
    Set<String> placeless = new TreeSet<>();
    for (JavaClass type : Code.CLASSES) {
      if (!TOP_TO_BOTTOM.contains(Code.part(type))) {
        placeless.add(type.getPackageName());
      }
    }
    assertThat(placeless).as("packages without a place in TOP_TO_BOTTOM").isEmpty();
  }

  @Test
  void each_package_uses_only_those_below_it() {
    assertThat(dependencies(ArchitectureTest::climbs)).as("dependencies that climb").isEmpty();
  }

  @Test
  void libraries_stay_at_the_edge() {
    assertThat(dependencies(ArchitectureTest::leavesTheEdge))
        .as("libraries used where EDGES gives them no place")
        .isEmpty();
  }

  @Test
  void what_the_agency_earns_and_takes_never_reaches_what_a_brand_sees() {
    assertThat(Code.CLASSES.stream().filter(ArchitectureTest::isShownToBrands))
        .hasSizeGreaterThan(10);
    assertThat(
            dependencies(
                d -> isShownToBrands(d.getOriginClass()) && isInternal(d.getTargetClass())))
        .as("dependencies of files for brands on %s", INTERNAL)
        .isEmpty();
  }

  /** They ask whether a document is internal, and stand between it and all other templates. */
  @Test
  void only_three_doors_lead_to_what_is_internal_in_documents() {
    assertThat(
            dependencies(
                d ->
                    isOfThePacket(d.getTargetClass())
                        && !isOfThePacket(d.getOriginClass())
                        && !DOORS.contains(d.getOriginClass().getSimpleName())))
        .isEmpty();
  }

  @Test
  void the_middle_sees_only_the_language_and_its_numbers() {
    assertThat(dependencies(d -> isPure(d.getOriginClass()) && !isLanguage(d.getTargetClass())))
        .as("dependencies of %s on anything else", PURE)
        .isEmpty();
  }

  @Test
  void the_middle_answers_the_same_on_every_machine_and_day() {
    List<String> found =
        Code.accesses()
            .filter(access -> isPure(access.getOriginOwner()) && isUnsteady(access))
            .map(HasDescription::getDescription)
            .toList();
    assertThat(found).as("calls from %s to clock, locale, chance or threads", PURE).isEmpty();
  }

  private static List<String> dependencies(Predicate<Dependency> forbidden) {
    return Code.dependencies()
        .filter(forbidden)
        .map(Dependency::getDescription)
        .distinct()
        .toList();
  }

  private static boolean climbs(Dependency dependency) {
    if (!Code.isOurs(dependency.getTargetClass())) {
      return false;
    }
    String from = Code.part(dependency.getOriginClass());
    String to = Code.part(dependency.getTargetClass());
    return TOP_TO_BOTTOM.indexOf(to) < TOP_TO_BOTTOM.indexOf(from)
        || STRANGERS.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean leavesTheEdge(Dependency dependency) {
    JavaClass target = dependency.getTargetClass();
    if (target.isPrimitive() || Code.isOurs(target)) {
      return false;
    }
    String from = Code.part(dependency.getOriginClass());
    return EDGES.entrySet().stream()
        .filter(edge -> target.getName().startsWith(edge.getKey() + "."))
        .map(edge -> !edge.getValue().contains(from))
        .findAny()
        .orElse(!target.getPackageName().startsWith("java."));
  }

  private static boolean isInternal(JavaClass type) {
    return Code.isOurs(type) && INTERNAL.contains(type.getSimpleName());
  }

  private static boolean isShownToBrands(JavaClass type) {
    return (Set.of("document", "template", "pdf", "web").contains(Code.part(type))
            && !isOfThePacket(type))
        || type.getName().matches(".*\\.workbook\\.(RateCardWorkbook|Card\\w+|Derivation)\\b.*");
  }

  private static boolean isOfThePacket(JavaClass type) {
    return type.getName().matches(".*\\.template\\.Packet\\w*\\b.*");
  }

  private static boolean isPure(JavaClass type) {
    return Code.isOurs(type) && PURE.contains(Code.part(type));
  }

  private static boolean isLanguage(JavaClass type) {
    return type.isPrimitive()
        || isPure(type)
        || (LANGUAGE.contains(type.getPackageName()) && !REACHING_OUT.contains(type.getName()));
  }

  private static boolean isUnsteady(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return Code.readsTheClock(access)
        || UNSTEADY.contains(access.getTarget().getFullName())
        || (owner.startsWith("java.util.") && PARALLEL.contains(access.getName()));
  }
}
