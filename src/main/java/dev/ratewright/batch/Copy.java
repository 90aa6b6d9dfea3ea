package dev.ratewright.batch;

import dev.ratewright.template.DocumentKind;

/**
 * For whom files are: each kind lies in a folder of its own, so that one can be handed on whole.
 */
public enum Copy {
  /** For brands: nothing in it is internal. */
  CLIENT("client"),
  /** For the agency alone. */
  INTERNAL("internal");

  private final String folder;

  Copy(String folder) {
    this.folder = folder;
  }

  /** For whom documents of a kind are. */
  static Copy of(DocumentKind kind) {
    return kind.internal() ? INTERNAL : CLIENT;
  }

  /** Its folder within the period's, which is also what it is called. */
  public String folder() {
    return folder;
  }

  /** A file of it, by its path within the period's folder. */
  String file(String name) {
    return folder + "/" + name;
  }
}
