package dev.ratewright.template;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line of a template between double braces, which ends the paragraph before it. */
final class DirectiveLine extends CustomBlock {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final String text;

  private DirectiveLine(String line) {
    this.text =
        line.endsWith(CLOSE) && line.length() >= OPEN.length() + CLOSE.length()
            ? line.substring(OPEN.length(), line.length() - CLOSE.length()).strip()
            : line;
  }

  /** What stands between the braces; the whole line where they are not closed. */
  String text() {
    return text;
  }

  /** Finds such lines. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser open) {
      CharSequence line = state.getLine().getContent();
      String rest = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
      return rest.startsWith(OPEN)
          ? BlockStart.of(new Reading(new DirectiveLine(rest.strip()))).atIndex(line.length())
          : BlockStart.none();
    }
  }

  private static final class Reading extends AbstractBlockParser {
    private final DirectiveLine line;

    Reading(DirectiveLine line) {
      this.line = line;
    }

    @Override
    public Block getBlock() {
      return line;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }
}
