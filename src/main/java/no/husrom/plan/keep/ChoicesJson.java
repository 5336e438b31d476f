package no.husrom.plan.keep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.husrom.plan.keep.Choices.Numbers;
import no.husrom.plan.keep.Choices.Share;
import org.jspecify.annotations.Nullable;

/// Choices as a part of the document that the database keeps of an edition.
final class ChoicesJson {
  private ChoicesJson() {}

  static ObjectNode write(Choices choices) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ObjectNode persons = node.putObject("persons");
    persons.put("low", choices.persons().low());
    persons.put("decided", choices.persons().decided());
    persons.put("high", choices.persons().high());
    node.put("turnaroundDays", choices.turnaroundDays());
    names(node.putArray("dwellings"), choices.dwellings());
    names(node.putArray("households"), choices.households());
    ArrayNode mix = node.putArray("mix");
    for (Share share : choices.mix()) {
      mix.addArray().add(share.adults()).add(share.children()).add(share.percent());
    }
    ArrayNode months = node.putArray("months");
    choices.months().forEach(months::add);
    node.put("moreReunited", choices.moreReunited());
    node.put("withQueue", choices.withQueue());
    node.put("refugeeWaitDays", choices.refugeeWaitDays());
    node.put("queueWaitDays", choices.queueWaitDays());
    ObjectNode tenants = node.putObject("tenants");
    choices.tenants().forEach(tenants::put);
    names(node.putArray("measures"), choices.measures());
    names(node.putArray("unused"), choices.unused());
    return node;
  }

  private static void names(ArrayNode array, Collection<String> names) {
    names.forEach(array::add);
  }

  static Choices read(JsonNode node) {
    JsonNode persons = node.required("persons");
    List<Share> mix = new ArrayList<>();
    for (JsonNode share : node.required("mix")) {
      mix.add(new Share(share.get(0).intValue(), share.get(1).intValue(), share.get(2).intValue()));
    }
    List<Integer> months = new ArrayList<>();
    node.required("months").forEach(weight -> months.add(weight.intValue()));
    SortedMap<String, String> tenants = new TreeMap<>();
    node.required("tenants")
        .properties()
        .forEach(choice -> tenants.put(choice.getKey(), choice.getValue().textValue()));
    return new Choices(
        new Numbers(number(persons, "low"), number(persons, "decided"), number(persons, "high")),
        number(node, "turnaroundDays"),
        names(node, "dwellings"),
        names(node, "households"),
        mix,
        months,
        node.required("moreReunited").intValue(),
        node.required("withQueue").booleanValue(),
        node.required("refugeeWaitDays").intValue(),
        node.required("queueWaitDays").intValue(),
        tenants,
        names(node, "measures"),
        names(node, "unused"));
  }

  private static @Nullable Integer number(JsonNode node, String name) {
    JsonNode number = node.required(name);
    return number.isNull() ? null : Integer.valueOf(number.intValue());
  }

  private static SortedSet<String> names(JsonNode node, String name) {
    SortedSet<String> names = new TreeSet<>();
    node.required(name).forEach(one -> names.add(one.textValue()));
    return names;
  }
}
