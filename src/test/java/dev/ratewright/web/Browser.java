package dev.ratewright.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chromium without a window, told what to do over its debugging port: {@code open}, {@code ask}.
 */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern PAGE =
      Pattern.compile("\"webSocketDebuggerUrl\":\\s*\"(ws://[^\"]+/page/[^\"]+)\"");

  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final List<String> complaints = new ArrayList<>();
  private int asked;

  /** The browser of this machine, if it has one. */
  static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Browser(Path profile) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-extensions",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=1280,900",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    socket =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(address(profile.resolve("DevToolsActivePort"))), new Ear())
            .join();
    for (String domain : List.of("Page", "Runtime", "Log")) {
      send(domain + ".enable", "");
    }
  }

  private String address(Path note) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      List<String> lines = Files.isRegularFile(note) ? Files.readAllLines(note) : List.of();
      if (lines.size() > 1) {
        URI list = URI.create("http://127.0.0.1:" + lines.getFirst() + "/json/list");
        HttpRequest request = HttpRequest.newBuilder(list).build();
        String pages = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher page = PAGE.matcher(pages);
        if (page.find()) {
          return page.group(1);
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the browser did not start");
  }

  /** Puts the parts of messages together. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      heard.append(part);
      if (last) {
        answers.add(heard.toString());
        heard.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  private String send(String method, String parameters) throws InterruptedException {
    int id = ++asked;
    String message =
        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}";
    socket.sendText(message, true).join();
    while (true) {
      @Nullable String answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (answer == null) {
        throw new AssertionError("no answer to " + method);
      }
      if (answer.startsWith("{\"id\":" + id + ",")) {
        return answer;
      }
      note(answer);
    }
  }

  private void note(String event) {
    boolean error =
        event.contains("\"method\":\"Runtime.exceptionThrown\"")
            || (event.contains("\"method\":\"Log.entryAdded\"") && event.contains("\"error\""))
            || (event.contains("\"method\":\"Runtime.consoleAPICalled\"")
                && event.contains("\"type\":\"error\""));
    if (error) {
      complaints.add(event);
    }
  }

  /** Opens a page and waits until it is there. */
  void open(String address) throws IOException, InterruptedException {
    send("Page.navigate", "\"url\":" + quoted(address));
    await(
        "document.readyState === 'complete' && location.href.startsWith(" + quoted(address) + ")");
  }

  /** Waits until something holds. */
  void await(String condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!ask("String(!!(" + condition + "))").equals("true")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not so in time: " + condition);
      }
      Thread.sleep(20);
    }
  }

  /** What an expression comes to on the page, as words. */
  String ask(String expression) throws IOException, InterruptedException {
    String answer =
        send(
            "Runtime.evaluate",
            "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":" + quoted(expression));
    if (answer.contains("\"exceptionDetails\"")) {
      throw new AssertionError(answer);
    }
    try (JsonParser json = new JsonFactory().createParser(answer)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("value")) {
          return String.valueOf(json.nextTextValue());
        }
      }
    }
    return "";
  }

  /** Lets the page see itself by night or by day, and as wide as said. */
  void look(boolean night, int width) throws InterruptedException {
    String scheme = night ? "dark" : "light";
    send(
        "Emulation.setEmulatedMedia",
        "\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]");
    send(
        "Emulation.setDeviceMetricsOverride",
        "\"width\":" + width + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false");
  }

  /** Errors that pages have written so far. */
  List<String> complaints() throws InterruptedException {
    send("Runtime.getIsolateId", "");
    return complaints;
  }

  private static String quoted(String words) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(words)) + '"';
  }

  @Override
  public void close() {
    socket.abort();
    http.close();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(5, TimeUnit.SECONDS).join();
  }
}
