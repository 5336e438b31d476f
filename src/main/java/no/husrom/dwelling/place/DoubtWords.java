package no.husrom.dwelling.place;

import java.util.List;
import java.util.stream.Collectors;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Doubts in whole sentences: what is written, what is known, what to do.
public final class DoubtWords {
  private final Texts texts;

  public DoubtWords(Language language) {
    texts = Texts.of(DoubtWords.class, language);
  }

  public String say(Doubt doubt) {
    return switch (doubt) {
      case Doubt.UnitForm(String written) -> texts.say("doubt.unit", written);
      case Doubt.CadastralForm(String written) -> texts.say("doubt.cadastral", written);
      case Doubt.PostcodeForm(String written) -> texts.say("doubt.postcode", written);
      case Doubt.PostcodeUnknown(String written) -> texts.say("doubt.postcode.unknown", written);
      case Doubt.BoxesOnly(Postcode code) ->
          texts.say("doubt.postcode.boxes", code.code(), code.town());
      case Doubt.OtherTown(Postcode code, String written) ->
          texts.say("doubt.town", code.code(), code.town(), written);
      case Doubt.MunicipalityForm(String written) -> texts.say("doubt.municipality", written);
      case Doubt.MunicipalityUnknown(String written) ->
          texts.say("doubt.municipality.unknown", written);
      case Doubt.MunicipalityGone(Municipality before, List<Municipality> now) ->
          texts.say(
              "doubt.municipality.gone",
              before.number(),
              before.name(),
              String.valueOf(before.lastYear()),
              now.stream()
                  .map(m -> texts.say("doubt.municipality.one", m.number(), m.name()))
                  .collect(Collectors.joining(", ")));
      case Doubt.OtherMunicipality(Postcode code, Municipality written, String lies) ->
          texts.say("doubt.elsewhere", code.code(), lies, written.number(), written.name());
    };
  }
}
