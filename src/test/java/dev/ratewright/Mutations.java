package dev.ratewright;

/**
 * How many random changes a test tries. The property {@code ratewright.mutations} multiplies the
 * usual number, for a long run: {@code mvn test -Dtest='*Mutation*' -Dratewright.mutations=100}.
 */
public final class Mutations {
  private Mutations() {}

  /** The number to try, where a short run tries this many. */
  public static int from(int usual) {
    return usual * Integer.getInteger("ratewright.mutations", 1);
  }
}
