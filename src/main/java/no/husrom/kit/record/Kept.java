package no.husrom.kit.record;

import no.husrom.kit.attach.Attachments;
import no.husrom.kit.table.view.OwnColumns;
import no.husrom.kit.table.view.Views;
import no.husrom.kit.tag.Tags;

/// Where it is kept what the office has made of a register: views of its table, columns of its own,
/// tags and files of its records.
public record Kept(Views views, OwnColumns columns, Tags tags, Attachments files) {}
