package dev.ratewright.web;

import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.Logo;
import java.util.Base64;
import java.util.Optional;

/** An agency's mark on the dark ground, on white where it could not be seen there. */
final class LogoMarkup {
  private LogoMarkup() {}

  static void add(Markup page, Brand brand) {
    Optional<Logo> logo = brand.logo();
    if (logo.isPresent()) {
      page.single(
          "img",
          "class",
          logo.get().onWhite(brand.dark()) ? "logo field" : "logo",
          "src",
          "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.get().png()),
          "alt",
          logo.get().description());
    }
  }
}
