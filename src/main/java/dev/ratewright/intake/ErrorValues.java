package dev.ratewright.intake;

import java.util.Set;

/**
 * The error values that spreadsheet programs leave behind when a sheet is saved as text, in the
 * languages they speak. They are compared as the programs write them, in capitals and whole, so
 * that a row commented out as {@code #Mara} is none.
 */
public final class ErrorValues {
  private static final String ALL =
      """
      #N/A #VALUE! #REF! #DIV/0! #NAME? #NUM! #NULL! #SPILL! #CALC! #GETTING_DATA #FIELD!
      #BLOCKED! #UNKNOWN! #CONNECT! #BUSY! #PYTHON! #ERROR!
      #NV #WERT! #BEZUG! #ZAHL! #ÜBERLAUF! #KALK!
      #VALEUR! #NOM? #NOMBRE! #NUL!
      #¡VALOR! #¡REF! #¡DIV/0! #¿NOMBRE? #NOMBRE? #¡NUM! #¡NULO! #¡DESBORDAMIENTO! #¡CALC!
      #VALOR! #NOME? #NÚM! #NULO! #N/D #TRANSPOSIÇÃO!
      #VALORE! #RIF!
      #WAARDE! #VERW! #DEEL/0! #NAAM? #GETAL! #LEEG! #N/B
      #ARG! #ADR! #DZIEL/0! #NAZWA? #LICZBA! #ZERO! #N/D!
      #VÄRDEFEL! #REFERENS! #DIVISION/0! #NAMN? #OGILTIGT! #SKÄRNING! #SAKNAS!
      #VÆRDI! #REFERENCE! #NAVN? #I/T #VERDI!
      #ARVO! #VIITTAUS! #JAKO/0! #NIMI? #LUKU! #TYHJÄ! #PUUTTUU!
      #HODNOTA! #ODKAZ! #DĚLENÍ_NULOU! #NÁZEV? #ČÍSLO! #NENÍ_K_DISPOZICI
      #ÉRTÉK! #HIV! #ZÉRÓOSZTÓ! #NÉV? #SZÁM! #NULLA! #HIÁNYZIK
      #ЗНАЧ! #ССЫЛКА! #ДЕЛ/0! #ИМЯ? #ЧИСЛО! #ПУСТО! #Н/Д
      #DEĞER! #BAŞV! #SAYI/0! #AD? #SAYI! #BOŞ! #YOK
      """;

  private static final Set<String> WRITTEN = Set.of(ALL.strip().split("\\s+"));

  private ErrorValues() {}

  /** A cell of text; one of them where it says so and nothing else. */
  public static Cell cell(String typed) {
    Cell cell = Cell.text(typed);
    return cell instanceof Cell.Text text
            && text.text().charAt(0) == '#'
            && WRITTEN.contains(text.text())
        ? new Cell.Fault(text.text())
        : cell;
  }
}
