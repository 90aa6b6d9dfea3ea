package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Chart;
import dev.ratewright.document.Document;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** A document as text, a line for each thing, further to the right what stands within it. */
final class BlockDump {
  private final StringBuilder text = new StringBuilder();

  private BlockDump() {}

  static String of(Document document) {
    BlockDump dump = new BlockDump();
    dump.text.append(document.title()).append('\n');
    dump.text.append(document.author()).append(", ").append(document.language()).append('\n');
    dump.text.append(document.footer()).append("\n\n");
    document.blocks().forEach(block -> dump.add("", block, ""));
    return dump.text.toString();
  }

  private void add(String name, Object value, String indent) {
    String label = indent + (name.isEmpty() ? "" : name + ": ");
    switch (value) {
      case Optional<?> maybe -> maybe.ifPresent(there -> add(name, there, indent));
      case List<?> all -> list(name, all, indent);
      case Block.Stat stat -> text.append(label).append(stat).append('\n');
      case Chart.Bar bar -> text.append(label).append(bar).append('\n');
      case Block.TableColumn column -> text.append(label).append(column).append('\n');
      case Record whole -> {
        text.append(label).append(whole.getClass().getSimpleName()).append('\n');
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
          add(part.getName(), value(part, whole), indent + "  ");
        }
      }
      default -> text.append(label).append(value).append('\n');
    }
  }

  private void list(String name, List<?> all, String indent) {
    if (all.stream().allMatch(String.class::isInstance)) {
      List<String> words = all.stream().map(String::valueOf).toList();
      String label = name.isEmpty() ? "" : name + ": ";
      text.append(indent).append(label).append(String.join(" | ", words)).append('\n');
    } else {
      text.append(indent).append(name).append('\n');
      all.forEach(each -> add("", each, indent + "  "));
    }
  }

  private static Object value(RecordComponent part, Record whole) {
    try {
      return part.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
