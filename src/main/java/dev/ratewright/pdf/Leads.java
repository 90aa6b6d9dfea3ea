package dev.ratewright.pdf;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * Which entry of contents leads to which hero: the first to the first, and so on.
 *
 * @param entries in their order
 * @param heroes in theirs
 */
record Leads(List<EntryPiece> entries, List<Piece> heroes) {

  /**
   * Tells the entries their pages.
   *
   * @return on which page, from 1, each hero stands
   */
  List<Integer> settle(List<List<Folio.Placed>> pages) {
    IdentityHashMap<Piece, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Folio.Placed placed : pages.get(i)) {
        places.put(placed.piece(), i + 1);
      }
    }
    List<Integer> numbers = heroes.stream().map(hero -> places.getOrDefault(hero, 1)).toList();
    for (int i = 0; i < Math.min(entries.size(), numbers.size()); i++) {
      entries.get(i).leadsTo(numbers.get(i));
    }
    return numbers;
  }
}
