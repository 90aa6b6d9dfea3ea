package dev.ratewright;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The program's own compiled code, read once for all tests that look at it. */
final class Code {

  static final String ROOT = "dev.ratewright";

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private Code() {}

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** A class's package as the design names it: {@code intake.xlsx}. */
  static String part(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  static Stream<Dependency> dependencies() {
    return CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  static Stream<JavaAccess<?>> accesses() {
    return CLASSES.stream().flatMap(type -> type.getAccessesFromSelf().stream());
  }

  /** Whether a call asks what day or time it is. How long something took may be asked. */
  static boolean readsTheClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String method = access.getName();
    return owner.equals("java.time.Clock")
        || (owner.startsWith("java.time.") && method.equals("now"))
        || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"))
        || access.getTarget().getFullName().equals("java.util.Date.<init>()");
  }
}
