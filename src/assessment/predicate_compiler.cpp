// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/predicate_compiler.h"

#include <algorithm>
#include <array>

namespace kneecheck::assessment {

namespace {

constexpr std::array operators{"is", "isAnyOf", "includes", "includesAnyOf", "atLeast", "atMost", "above", "answered"};

bool isOperator(std::string_view key) {
    return std::find(operators.begin(), operators.end(), key) != operators.end();
}

std::vector<std::string> operatorNames() {
    return {operators.begin(), operators.end()};
}

bool measures(QuestionType type) {
    return type == QuestionType::Scale || type == QuestionType::Number;
}

std::string nameOf(const Question& question, const Atom& atom) {
    if (atom.variable.row != Variable::noRow)
        return "row '" + question.rows.at(atom.variable.row).id + "' of '" + question.id + "'";
    return "'" + question.id + "', a " + std::string(toString(question.type));
}

} // namespace

void PredicateCompiler::fail(Compilation& compilation, ProblemCode code, const Place& place,
                             const std::string& message) const {
    compilation.whole = false;
    log_.error(code, place, message);
}

CompiledPredicate PredicateCompiler::compile(const JsonNode& node, PredicateUse use) const {
    Compilation compilation{use, {}, true};
    CompiledPredicate compiled;
    compiled.predicate = part(node, compilation);
    compiled.atoms = std::move(compilation.atoms);
    compiled.whole = compilation.whole;
    return compiled;
}

std::optional<std::size_t> PredicateCompiler::question(const JsonNode& id) const {
    if (!hasShape(log_, id, Shape::Text))
        return std::nullopt;
    std::vector<std::string> known;
    for (std::size_t index = 0; index < questions_.size(); ++index) {
        if (questions_[index].id == id.text)
            return index;
        known.push_back(questions_[index].id);
    }
    if (complete_) {
        log_.error(ProblemCode::UnknownQuestion, id.place(),
                   "there is no question '" + id.text + "'" + didYouMean(id.text, known));
    }
    return std::nullopt;
}

bool PredicateCompiler::carriesSeverity(const Variable& variable) const {
    const Question& question = questions_.at(variable.question);
    return question.type == QuestionType::Checklist || question.severity != SeverityOrder::None;
}

Predicate PredicateCompiler::part(const JsonNode& node, Compilation& compilation) const {
    if (!hasShape(log_, node, Shape::Object)) {
        compilation.whole = false;
        return {};
    }
    static constexpr std::array heads{"question", "all", "any", "not", "of"};
    const JsonMember* head = nullptr;
    for (const char* const name : heads) {
        if (head == nullptr)
            head = node.find(name);
    }
    if (head == nullptr) {
        fail(compilation, ProblemCode::MissingKey, node.place(),
             "a predicate has one of the keys 'question', 'all', 'any', 'not', or 'atLeast' with 'of'");
        return {};
    }
    if (head->key == "question")
        return atom(node, compilation);

    for (const JsonMember& member : node.members) {
        if (&member == head || (head->key == "of" && member.key == "atLeast"))
            continue;
        const bool known = isOperator(member.key) || member.key == "row" ||
                           std::find(heads.begin(), heads.end(), member.key) != heads.end();
        if (known) {
            fail(compilation, ProblemCode::WrongOperator, member.keyPlace(),
                 "'" + member.key + "' does not go together with '" + head->key + "'");
        } else {
            fail(compilation, ProblemCode::UnknownKey, member.keyPlace(),
                 "a predicate has no key '" + member.key + "'" +
                     didYouMean(member.key, {"question", "all", "any", "not", "of", "atLeast"}));
        }
    }
    if (head->key == "not")
        return negation(*head, compilation);
    if (head->key == "of")
        return count(node, *head, compilation);
    Predicate both;
    both.kind = head->key == "all" ? Predicate::Kind::All : Predicate::Kind::Any;
    both.parts = partsOf(head->value, compilation);
    return both;
}

std::vector<Predicate> PredicateCompiler::partsOf(const JsonNode& list, Compilation& compilation) const {
    std::vector<Predicate> parts;
    if (!hasShape(log_, list, Shape::List)) {
        compilation.whole = false;
        return parts;
    }
    if (list.items.empty())
        fail(compilation, ProblemCode::OutOfRange, list.place(), "the list must not be empty");
    for (const JsonNode& item : list.items)
        parts.push_back(part(item, compilation));
    return parts;
}

Predicate PredicateCompiler::negation(const JsonMember& member, Compilation& compilation) const {
    Predicate negation;
    negation.kind = Predicate::Kind::Not;
    negation.parts.push_back(part(member.value, compilation));
    if (compilation.use != PredicateUse::Table || !compilation.whole)
        return negation;
    for (const Variable& variable : variablesOf(negation.parts.front())) {
        if (carriesSeverity(variable)) {
            fail(compilation, ProblemCode::ForbiddenOperator, member.keyPlace(),
                 "a table may not use 'not' over '" + questions_.at(variable.question).id +
                     "', which carries severity: a worse answer could relax the result");
            break;
        }
    }
    return negation;
}

Predicate PredicateCompiler::count(const JsonNode& node, const JsonMember& of, Compilation& compilation) const {
    Predicate count;
    count.kind = Predicate::Kind::Count;
    count.parts = partsOf(of.value, compilation);
    const JsonMember* const least = node.find("atLeast");
    if (least == nullptr) {
        fail(compilation, ProblemCode::MissingKey, node.place(), "'of' needs 'atLeast', a whole number");
    } else if (!hasShape(log_, least->value, Shape::Whole)) {
        compilation.whole = false;
    } else if (least->value.integer < 1 || least->value.integer > static_cast<std::int64_t>(count.parts.size())) {
        fail(compilation, ProblemCode::OutOfRange, least->value.place(),
             "found " + describe(least->value) + ", expected 1 to " + std::to_string(count.parts.size()));
    } else {
        count.least = static_cast<std::size_t>(least->value.integer);
    }
    return count;
}

bool PredicateCompiler::resolveVariable(const JsonNode& node, Atom& atom, Compilation& compilation) const {
    const auto index = question(node.find("question")->value);
    if (!index) {
        compilation.whole = false;
        return false;
    }
    atom.variable.question = *index;
    const JsonMember* const rowMember = node.find("row");
    if (isUnsound(*index)) {
        compilation.whole = false;
        return false;
    }
    if (rowMember == nullptr)
        return true;
    const Question& question = questions_.at(*index);
    if (question.type != QuestionType::Checklist) {
        fail(compilation, ProblemCode::WrongOperator, rowMember->keyPlace(),
             nameOf(question, atom) + ", has no rows; only a checklist has");
        return false;
    }
    if (!hasShape(log_, rowMember->value, Shape::Text)) {
        compilation.whole = false;
        return false;
    }
    const auto row = question.findRow(rowMember->value.text);
    if (!row) {
        std::vector<std::string> known;
        for (const Row& candidate : question.rows)
            known.push_back(candidate.id);
        fail(compilation, ProblemCode::UnknownOption, rowMember->value.place(),
             "'" + question.id + "' has no row '" + rowMember->value.text + "'" +
                 didYouMean(rowMember->value.text, known) + "; it has " + listed(known));
        return false;
    }
    atom.variable.row = *row;
    return true;
}

std::optional<Variable> PredicateCompiler::variable(const JsonNode& node) const {
    const Fields fields(log_, node, "what is asked", {{"question", Shape::Text}, {"row", Shape::Text, false}});
    if (fields["question"] == nullptr)
        return std::nullopt;
    Compilation compilation{PredicateUse::Obligation, {}, true};
    Atom atom;
    if (!resolveVariable(node, atom, compilation))
        return std::nullopt;
    return atom.variable;
}

Predicate PredicateCompiler::atom(const JsonNode& node, Compilation& compilation) const {
    const JsonMember* op = nullptr;
    for (const JsonMember& member : node.members) {
        if (member.key == "question" || member.key == "row")
            continue;
        if (!isOperator(member.key)) {
            auto names = operatorNames();
            names.emplace_back("row");
            fail(compilation, ProblemCode::UnknownKey, member.keyPlace(),
                 "there is no operator '" + member.key + "'" + didYouMean(member.key, names) + "; there are " +
                     listed(operatorNames()));
        } else if (op != nullptr) {
            fail(compilation, ProblemCode::WrongOperator, member.keyPlace(),
                 "a second operator beside '" + op->key + "'; a comparison has exactly one");
        } else {
            op = &member;
        }
    }
    Atom atom;
    const bool resolved = resolveVariable(node, atom, compilation);
    if (op == nullptr) {
        if (compilation.whole || resolved) {
            fail(compilation, ProblemCode::MissingKey, node.place(),
                 "a comparison needs one of " + listed(operatorNames()));
        }
        return {};
    }
    if (!resolved)
        return {};
    compilation.atoms.push_back({node.place(), node.find("question")->value.place(), {}});
    return comparison(*op, atom, compilation);
}

bool PredicateCompiler::goesWith(const JsonMember& op, const Atom& atom, const Compilation& compilation) const {
    const Question& question = questions_.at(atom.variable.question);
    const bool row = atom.variable.row != Variable::noRow;
    const QuestionType type = question.type;
    if (op.key == "answered")
        return true;
    if (op.key == "is" || op.key == "isAnyOf") {
        if (row || type == QuestionType::Choice || type == QuestionType::YesNo || type == QuestionType::BodyMap)
            return true;
        return compilation.use == PredicateUse::Obligation && question.notSure && type != QuestionType::Checklist;
    }
    if (op.key == "includes" || op.key == "includesAnyOf")
        return type == QuestionType::MultiChoice || type == QuestionType::BodyMap;
    return measures(type);
}

Predicate PredicateCompiler::comparison(const JsonMember& op, Atom atom, Compilation& compilation) const {
    const Question& question = questions_.at(atom.variable.question);
    if (!goesWith(op, atom, compilation)) {
        const bool rowMissing = question.type == QuestionType::Checklist && atom.variable.row == Variable::noRow;
        fail(compilation, ProblemCode::WrongOperator, op.keyPlace(),
             "'" + op.key + "' does not go with " + nameOf(question, atom) +
                 (rowMissing ? "; name one of its rows with 'row'" : ""));
        return {};
    }
    if (op.key == "is" || op.key == "isAnyOf") {
        atom.op = Atom::Operator::Is;
        readValues(op, op.key == "isAnyOf", atom, compilation);
    } else if (op.key == "includes" || op.key == "includesAnyOf") {
        atom.op = Atom::Operator::Includes;
        readValues(op, op.key == "includesAnyOf", atom, compilation);
    } else if (op.key == "atLeast" || op.key == "atMost") {
        atom.op = op.key == "atLeast" ? Atom::Operator::AtLeast : Atom::Operator::AtMost;
        readNumber(op, atom, compilation);
    } else if (op.key == "above") {
        atom.op = Atom::Operator::Above;
        readOther(op, atom, compilation.atoms.back(), compilation);
    } else {
        atom.op = Atom::Operator::Answered;
        if (compilation.use == PredicateUse::Table) {
            fail(compilation, ProblemCode::ForbiddenOperator, op.keyPlace(),
                 "a red flag or a row of guidance may not use 'answered'");
        }
        if (!hasShape(log_, op.value, Shape::Flag)) {
            compilation.whole = false;
        } else if (!op.value.flag) {
            atom.values.insert("no"); // unlike 'not', it is still No off the route
        }
    }
    Predicate predicate;
    predicate.kind = Predicate::Kind::Atom;
    predicate.atom = std::move(atom);
    return predicate;
}

std::vector<std::string> PredicateCompiler::allowedValues(const Atom& atom, const Compilation& compilation) const {
    const Question& question = questions_.at(atom.variable.question);
    std::vector<std::string> values;
    if (atom.variable.row != Variable::noRow || question.type == QuestionType::YesNo)
        values = {"yes", "no"};
    for (const Option& option : question.options) {
        if (atom.op == Atom::Operator::Includes || question.type == QuestionType::Choice)
            values.push_back(option.id);
    }
    if (question.type == QuestionType::BodyMap)
        values = question.regions;
    const bool notSure = atom.variable.row != Variable::noRow || question.notSure;
    if (compilation.use == PredicateUse::Obligation && notSure && atom.op == Atom::Operator::Is)
        values.emplace_back("not-sure");
    return values;
}

void PredicateCompiler::readValues(const JsonMember& op, bool many, Atom& atom, Compilation& compilation) const {
    if (!hasShape(log_, op.value, many ? Shape::List : Shape::Text)) {
        compilation.whole = false;
        return;
    }
    if (many && op.value.items.empty())
        fail(compilation, ProblemCode::OutOfRange, op.value.place(), "the list must not be empty");
    const auto allowed = allowedValues(atom, compilation);
    const auto read = [&](const JsonNode& value) {
        if (!hasShape(log_, value, Shape::Text)) {
            compilation.whole = false;
        } else if (std::find(allowed.begin(), allowed.end(), value.text) == allowed.end()) {
            fail(compilation, ProblemCode::UnknownOption, value.place(),
                 nameOf(questions_.at(atom.variable.question), atom) + ", has no '" + value.text + "' here" +
                     didYouMean(value.text, allowed) + "; it has " + listed(allowed));
        } else {
            atom.values.insert(value.text);
        }
    };
    if (!many)
        read(op.value);
    for (const JsonNode& value : op.value.items)
        read(value);
}

void PredicateCompiler::readNumber(const JsonMember& op, Atom& atom, Compilation& compilation) const {
    if (!hasShape(log_, op.value, Shape::Whole)) {
        compilation.whole = false;
        return;
    }
    const Question& question = questions_.at(atom.variable.question);
    if (op.value.integer < question.minimum || op.value.integer > question.maximum) {
        fail(compilation, ProblemCode::OutOfRange, op.value.place(),
             "found " + describe(op.value) + ", but '" + question.id + "' goes from " +
                 std::to_string(question.minimum) + " to " + std::to_string(question.maximum));
    } else {
        atom.number = static_cast<int>(op.value.integer);
    }
}

void PredicateCompiler::readOther(const JsonMember& op, Atom& atom, AtomPlaces& places,
                                  Compilation& compilation) const {
    const Fields fields(log_, op.value, "'above'", {{"question", Shape::Text}});
    const JsonNode* const id = fields["question"];
    const auto index = id == nullptr ? std::nullopt : question(*id);
    if (!index || isUnsound(*index)) {
        compilation.whole = false;
        return;
    }
    places.other = id->place();
    atom.other.question = *index;
    if (questions_.at(*index).type != questions_.at(atom.variable.question).type) {
        fail(compilation, ProblemCode::WrongOperator, id->place(),
             "'" + questions_.at(*index).id + "' is a " + std::string(toString(questions_.at(*index).type)) +
                 "; only two questions of one type can be compared");
    }
}

} // namespace kneecheck::assessment
