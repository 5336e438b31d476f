/// Puts a property system's files together: rentable units, contracts, facilities, estates and
/// keys, which refer to each other by running numbers, become rows of dwellings, households and
/// leases as any sheet has them, and are judged as those.
///
/// Decided: a unit's running number is kept as the dwelling's own column, and whatever names it
/// finds the dwelling by it, in the same import or years later; a section number will do as well,
/// and at last the unit's name. A row of facilities or keys is part of its unit's row; where the
/// unit stands in no file of the import, it is a row of its own about the dwelling in the register.
/// Tenants are known by their number alone, in the ledger or among tenants, which is the new
/// household's own column and, said whose number it is, its label: the office may give it another
/// label afterwards. Zeros before a number do not count. Their names are not read. What stands in
/// the place of a tenant, as "Passiv", is no household but a dwelling that nobody can move into,
/// and a contract of maintenance is no lease. The system's words for status are coarse, so they say
/// nothing new of a dwelling that is reserved, given notice of or being made ready. A price of 0 is
/// unknown. Not chosen: an importer of its own, which would have its own preview, problems and
/// undo.
@NullMarked
package no.husrom.exchange.property;

import org.jspecify.annotations.NullMarked;
