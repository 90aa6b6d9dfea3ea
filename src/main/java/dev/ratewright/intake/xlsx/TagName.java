package dev.ratewright.intake.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The name of an element or attribute. */
final class TagName {
  /** No name at all. */
  static final TagName NONE = new TagName("", "");

  private final String prefix;
  private final String local;
  private final boolean isPrefixed;
  private final boolean isDeclaration;

  private TagName(String prefix, String local) {
    this.prefix = prefix;
    this.local = local;
    this.isPrefixed = !prefix.isEmpty();
    this.isDeclaration = prefix.equals("xmlns") || (prefix.isEmpty() && local.equals("xmlns"));
  }

  /** What stands before its colon; empty where there is none. */
  String prefix() {
    return prefix;
  }

  /** What stands behind its colon. */
  String local() {
    return local;
  }

  /** Whether it has a colon. */
  boolean isPrefixed() {
    return isPrefixed;
  }

  /** Whether an attribute of this name is none, but declares a namespace. */
  boolean isDeclaration() {
    return isDeclaration;
  }

  /** Whether it is spelled like another. */
  boolean is(TagName other) {
    return this == other || (local.equals(other.local) && prefix.equals(other.prefix));
  }

  /** Names met before, so that no new objects are made of the few that a sheet has. */
  static final class Table {
    private static final int SLOTS = 1 << 8;

    /** Of names. What has more of them is left to the reader for all XML, and its bounds. */
    private static final int MOST = 1_000;

    /** Multiplied with it, each bit of a code bears on the topmost ones. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final TagName[] names = new TagName[SLOTS];
    private final byte[][] spelled = new byte[SLOTS][0];

    /** What names of up to eight letters come to as a number, which alone tells them apart. */
    private final long[] codes = new long[SLOTS];

    private final Map<String, TagName> known = new HashMap<>();

    /**
     * The name spelled by some bytes, all of which are letters, digits, {@code - . _} or colons.
     *
     * @param code the bytes put together, each 256 times the one behind it
     * @throws Unusual where they are no name
     */
    TagName get(byte[] bytes, int from, int to, long code) throws Unusual {
      int slot = (int) ((code * SPREAD) >>> (Long.SIZE - 8));
      int length = to - from;
      boolean known =
          length == spelled[slot].length
              && codes[slot] == code
              && (length <= Long.BYTES || Arrays.equals(spelled[slot], 0, length, bytes, from, to));
      if (!known || length == 0) {
        names[slot] = known(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
        spelled[slot] = Arrays.copyOfRange(bytes, from, to);
        codes[slot] = code;
      }
      return names[slot];
    }

    private TagName known(String spelled) throws Unusual {
      TagName name = known.get(spelled);
      if (name == null) {
        if (known.size() == MOST) {
          throw new Unusual();
        }
        name = parse(spelled);
        known.put(spelled, name);
      }
      return name;
    }

    private static TagName parse(String name) throws Unusual {
      int colon = name.indexOf(':');
      String prefix = colon == -1 ? "" : name.substring(0, colon);
      String local = name.substring(colon + 1);
      if (!isName(local) || (colon != -1 && !isName(prefix))) {
        throw new Unusual();
      }
      return new TagName(prefix, local.intern());
    }

    private static boolean isName(String part) {
      return !part.isEmpty()
          && part.indexOf(':') == -1
          && (part.charAt(0) == '_' || Character.isLetter(part.charAt(0)));
    }
  }
}
