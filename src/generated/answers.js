// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
"use strict";
export const Connect_Token = validate20;
const schema31 = {"$id":"Connect_Token","$ref":"document#/components/schemas/TokenResponse"};
const schema33 = {"type":"object","description":"An access token.","required":["access_token","expires_in","token_type","scope"],"properties":{"access_token":{"type":"string","description":"Treat it as opaque."},"expires_in":{"type":"integer","format":"int32","description":"Seconds until it expires."},"token_type":{"type":"string","description":"Always `Bearer`."},"scope":{"type":"string","description":"Scopes granted, separated by spaces."}},"additionalProperties":false};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Connect_Token" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/TokenResponse/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.expires_in === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/TokenResponse/required",keyword:"required",params:{missingProperty: "expires_in"},message:"must have required property '"+"expires_in"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.token_type === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/TokenResponse/required",keyword:"required",params:{missingProperty: "token_type"},message:"must have required property '"+"token_type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scope === undefined){
const err3 = {instancePath,schemaPath:"document#/components/schemas/TokenResponse/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "access_token") || (key0 === "expires_in")) || (key0 === "token_type")) || (key0 === "scope"))){
const err4 = {instancePath,schemaPath:"document#/components/schemas/TokenResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err5 = {instancePath:instancePath+"/access_token",schemaPath:"document#/components/schemas/TokenResponse/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.expires_in !== undefined){
let data1 = data.expires_in;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/expires_in",schemaPath:"document#/components/schemas/TokenResponse/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.token_type !== undefined){
if(typeof data.token_type !== "string"){
const err7 = {instancePath:instancePath+"/token_type",schemaPath:"document#/components/schemas/TokenResponse/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err8 = {instancePath:instancePath+"/scope",schemaPath:"document#/components/schemas/TokenResponse/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"document#/components/schemas/TokenResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_GetList = validate22;
const schema34 = {"$id":"PurchaseOrders_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.PurchaseOrderResponse"};
const schema35 = {"type":"object","description":"A page of purchase orders.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.PurchaseOrderResponse"},"description":"The rows."}},"additionalProperties":false};
const schema36 = {"type":"object","description":"A purchase order with its active items.","required":["id","number","status","typeId","vendorId","shipTo","vendorDocumentNumber","date","createdOn","modifiedOn","total","tax","shipping","summary","items","customFields"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"string","description":"The job's number for its first order, then `<job number>-001` and so on; without a job, a number of its own. It never changes."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The job's invoice."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, taken from the job unless given."},"status":{"type":"string","description":"Pending, Sent, PartiallyReceived, Received, Exported or Canceled."},"typeId":{"type":"integer","format":"int64","description":"The purchase order type."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"technicianId":{"type":["integer","null"],"format":"int64","description":"The technician, if any."},"shipTo":{"$ref":"#/components/schemas/Inventory.V2.AddressResponse","description":"The bare address; the `description` sent with it is not shown."},"businessUnitId":{"type":["integer","null"],"format":"int64","description":"The business unit it is booked to."},"inventoryLocationId":{"type":["integer","null"],"format":"int64","description":"A warehouse id or a truck id."},"batchId":{"type":["integer","null"],"format":"int64","description":"Accounting batch, null until exported."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"vendorDocumentNumber":{"type":["string","null"],"x-vendor-declares":{"nullable":false},"description":"The vendor's invoice number: `vendorInvoiceNumber` in requests."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the order.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"requiredOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the goods are needed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"sentOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it was sent; cleared when the sending is undone.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"receivedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the last open item arrived.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"total":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping."},"tax":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount, not a rate."},"shipping":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"summary":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text: `memo` in requests."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.PurchaseOrderItemResponse"},"description":"The active items."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Null when there are none. They can be read but not set through the API."}},"additionalProperties":false};
const schema37 = {"type":"object","description":"An address. Any part may be null.","properties":{"street":{"type":["string","null"]},"unit":{"type":["string","null"],"description":"Suite, flat or the like."},"city":{"type":["string","null"]},"state":{"type":["string","null"],"description":"State or province."},"zip":{"type":["string","null"],"description":"Postal code."},"country":{"type":["string","null"],"description":"Country, such as `USA`."}},"additionalProperties":false};
const schema40 = {"type":"object","description":"A custom field value.","required":["typeId","name","value"],"properties":{"typeId":{"type":"integer","format":"int64","description":"Id of the custom field."},"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$", "u");
const schema38 = {"type":"object","description":"A line of a purchase order.","required":["id","skuId","description","createdOn","modifiedOn","skuName","skuCode","skuType","vendorPartNumber","quantity","quantityReceived","cost","total","serialNumbers","status","chargeable"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"description":{"type":"string","format":"html","description":"Text from the request; may hold HTML."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"skuName":{"type":"string","description":"From the pricebook when the line was made."},"skuCode":{"type":"string","description":"From the pricebook when the line was made."},"skuType":{"type":"string","description":"`Material` or `Equipment`."},"vendorPartNumber":{"type":["string","null"],"x-vendor-declares":{"nullable":false},"description":"The vendor's own number for the item; null in some rows."},"quantity":{"type":"number","format":"decimal","x-scale":19},"quantityReceived":{"type":"number","format":"decimal","x-scale":19,"description":"Sum of the active receipts."},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"total":{"type":"number","format":"decimal","x-scale":2,"description":"Quantity times cost."},"serialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.SerialNumberResponse"},"x-vendor-declares":{"nullable":false},"description":"Serial numbers, null when there are none."},"status":{"type":"string","description":"Pending, Sent, PartiallyReceived, Received or Canceled: the item's own, not just the order's."},"chargeable":{"type":"boolean","description":"Whether the item is charged to the customer."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."}},"additionalProperties":false};
const schema39 = {"type":"object","description":"The serial number of one piece.","required":["id","number"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"string"}},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdOn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.modifiedOn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.skuName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuName"},message:"must have required property '"+"skuName"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.skuCode === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuCode"},message:"must have required property '"+"skuCode"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.skuType === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuType"},message:"must have required property '"+"skuType"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.vendorPartNumber === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorPartNumber"},message:"must have required property '"+"vendorPartNumber"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.quantity === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.quantityReceived === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantityReceived"},message:"must have required property '"+"quantityReceived"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.cost === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.total === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.serialNumbers === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serialNumbers"},message:"must have required property '"+"serialNumbers"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.status === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.chargeable === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chargeable"},message:"must have required property '"+"chargeable"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema38.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err18 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.description !== undefined){
if(!(typeof data.description === "string")){
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err20 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err22 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.skuName !== undefined){
if(typeof data.skuName !== "string"){
const err24 = {instancePath:instancePath+"/skuName",schemaPath:"#/properties/skuName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.skuCode !== undefined){
if(typeof data.skuCode !== "string"){
const err25 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.skuType !== undefined){
if(typeof data.skuType !== "string"){
const err26 = {instancePath:instancePath+"/skuType",schemaPath:"#/properties/skuType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.vendorPartNumber !== undefined){
let data8 = data.vendorPartNumber;
if((typeof data8 !== "string") && (data8 !== null)){
const err27 = {instancePath:instancePath+"/vendorPartNumber",schemaPath:"#/properties/vendorPartNumber/type",keyword:"type",params:{type: schema38.properties.vendorPartNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err28 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.quantityReceived !== undefined){
if(!(typeof data.quantityReceived == "number")){
const err29 = {instancePath:instancePath+"/quantityReceived",schemaPath:"#/properties/quantityReceived/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err30 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err31 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.serialNumbers !== undefined){
let data13 = data.serialNumbers;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err32 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema38.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err33 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.number === undefined){
const err34 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "id") || (key1 === "number"))){
const err35 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err36 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.number !== undefined){
if(typeof data14.number !== "string"){
const err37 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err39 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.chargeable !== undefined){
if(typeof data.chargeable !== "boolean"){
const err40 = {instancePath:instancePath+"/chargeable",schemaPath:"#/properties/chargeable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data19 = data.budgetCodeId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err41 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema38.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.typeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.shipTo === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipTo"},message:"must have required property '"+"shipTo"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.vendorDocumentNumber === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorDocumentNumber"},message:"must have required property '"+"vendorDocumentNumber"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.createdOn === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.modifiedOn === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.total === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.tax === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax"},message:"must have required property '"+"tax"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.shipping === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping"},message:"must have required property '"+"shipping"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.summary === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.items === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.customFields === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err18 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data2 = data.invoiceId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err19 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema36.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.jobId !== undefined){
let data3 = data.jobId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err20 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema36.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.projectId !== undefined){
let data4 = data.projectId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err21 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema36.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.typeId !== undefined){
let data6 = data.typeId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err23 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data7 = data.vendorId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err24 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data8 = data.technicianId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err25 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema36.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data9 = data.shipTo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err26 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.street !== undefined){
let data10 = data9.street;
if((typeof data10 !== "string") && (data10 !== null)){
const err27 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema37.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.unit !== undefined){
let data11 = data9.unit;
if((typeof data11 !== "string") && (data11 !== null)){
const err28 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema37.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.city !== undefined){
let data12 = data9.city;
if((typeof data12 !== "string") && (data12 !== null)){
const err29 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema37.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.state !== undefined){
let data13 = data9.state;
if((typeof data13 !== "string") && (data13 !== null)){
const err30 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema37.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.zip !== undefined){
let data14 = data9.zip;
if((typeof data14 !== "string") && (data14 !== null)){
const err31 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema37.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.country !== undefined){
let data15 = data9.country;
if((typeof data15 !== "string") && (data15 !== null)){
const err32 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema37.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data16 = data.businessUnitId;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err34 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema36.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data17 = data.inventoryLocationId;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err35 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: schema36.properties.inventoryLocationId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.batchId !== undefined){
let data18 = data.batchId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err36 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema36.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data19 = data.budgetCodeId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err37 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema36.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.vendorDocumentNumber !== undefined){
let data20 = data.vendorDocumentNumber;
if((typeof data20 !== "string") && (data20 !== null)){
const err38 = {instancePath:instancePath+"/vendorDocumentNumber",schemaPath:"#/properties/vendorDocumentNumber/type",keyword:"type",params:{type: schema36.properties.vendorDocumentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.date !== undefined){
let data21 = data.date;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err39 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data22 = data.requiredOn;
if((typeof data22 !== "string") && (data22 !== null)){
const err41 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: schema36.properties.requiredOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err42 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.sentOn !== undefined){
let data23 = data.sentOn;
if((typeof data23 !== "string") && (data23 !== null)){
const err43 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/type",keyword:"type",params:{type: schema36.properties.sentOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err44 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.receivedOn !== undefined){
let data24 = data.receivedOn;
if((typeof data24 !== "string") && (data24 !== null)){
const err45 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/type",keyword:"type",params:{type: schema36.properties.receivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err46 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data25 = data.createdOn;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err47 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data26 = data.modifiedOn;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err49 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err51 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err52 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err53 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.createdById !== undefined){
let data30 = data.createdById;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err54 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema36.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.summary !== undefined){
let data31 = data.summary;
if((typeof data31 !== "string") && (data31 !== null)){
const err55 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema36.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err57 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema36.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err58 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data35.name === undefined){
const err59 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data35.value === undefined){
const err60 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err61 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err62 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err63 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err64 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema35.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_Create = validate29;
const schema41 = {"$id":"PurchaseOrders_Create","$ref":"document#/components/schemas/ModificationResponse"};
const schema42 = {"type":"object","description":"The id of the record made or changed. Read the record again for the rest.","required":["id"],"properties":{"id":{"type":"integer","format":"int64"}},"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_GetRequests = validate30;
const schema43 = {"$id":"PurchaseOrders_GetRequests","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.PurchaseOrderRequestResponse"};
const schema44 = {"type":"object","description":"A page of purchase order requests.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.PurchaseOrderRequestResponse"},"description":"The rows."}},"additionalProperties":false};
const schema45 = {"type":"object","description":"An order that needs, or needed, approval.","required":["id","requestNumber","requestStatus","typeId","vendorId","date","createdOn","modifiedOn","total","tax","shipping","items"],"properties":{"id":{"type":"integer","format":"int64"},"requestNumber":{"type":"string","description":"Number of the request; not an order number."},"requestStatus":{"type":"string","description":"PendingApproval, Approved or Rejected."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The job's invoice."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, taken from the job unless given."},"typeId":{"type":"integer","format":"int64","description":"The purchase order type."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"technicianId":{"type":["integer","null"],"format":"int64","description":"The technician, if any."},"shipTo":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.AddressResponse"},{"type":"null"}],"description":"The bare address; the `description` sent with it is not shown."},"businessUnitId":{"type":["integer","null"],"format":"int64","description":"The business unit it is booked to."},"inventoryLocationId":{"type":["integer","null"],"format":"int64","description":"A warehouse id or a truck id."},"batchId":{"type":["integer","null"],"format":"int64","description":"Accounting batch."},"vendorDocumentNumber":{"type":["string","null"],"description":"The vendor's invoice number: `vendorInvoiceNumber` in requests."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the order.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"requiredOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the goods are needed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"total":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping."},"tax":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount, not a rate."},"shipping":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount."},"summary":{"type":["string","null"],"format":"multiline","description":"Free text: `memo` in requests."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.PurchaseOrderItemResponse"},"description":"The active items."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"description":"Custom field values, null when there are none."}},"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.requestNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestNumber"},message:"must have required property '"+"requestNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.requestStatus === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestStatus"},message:"must have required property '"+"requestStatus"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.typeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.createdOn === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.modifiedOn === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.total === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tax === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax"},message:"must have required property '"+"tax"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.shipping === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping"},message:"must have required property '"+"shipping"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.items === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.requestNumber !== undefined){
if(typeof data.requestNumber !== "string"){
const err14 = {instancePath:instancePath+"/requestNumber",schemaPath:"#/properties/requestNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.requestStatus !== undefined){
if(typeof data.requestStatus !== "string"){
const err15 = {instancePath:instancePath+"/requestStatus",schemaPath:"#/properties/requestStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data3 = data.invoiceId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err16 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema45.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.jobId !== undefined){
let data4 = data.jobId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err17 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema45.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.projectId !== undefined){
let data5 = data.projectId;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err18 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema45.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.typeId !== undefined){
let data6 = data.typeId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err19 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data7 = data.vendorId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err20 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data8 = data.technicianId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err21 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema45.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data9 = data.shipTo;
const _errs21 = errors;
let valid1 = false;
let passing0 = null;
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err22 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.street !== undefined){
let data10 = data9.street;
if((typeof data10 !== "string") && (data10 !== null)){
const err23 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema37.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.unit !== undefined){
let data11 = data9.unit;
if((typeof data11 !== "string") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema37.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.city !== undefined){
let data12 = data9.city;
if((typeof data12 !== "string") && (data12 !== null)){
const err25 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema37.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.state !== undefined){
let data13 = data9.state;
if((typeof data13 !== "string") && (data13 !== null)){
const err26 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema37.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.zip !== undefined){
let data14 = data9.zip;
if((typeof data14 !== "string") && (data14 !== null)){
const err27 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema37.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.country !== undefined){
let data15 = data9.country;
if((typeof data15 !== "string") && (data15 !== null)){
const err28 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema37.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs38 = errors;
if(data9 !== null){
const err30 = {instancePath:instancePath+"/shipTo",schemaPath:"#/properties/shipTo/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err31 = {instancePath:instancePath+"/shipTo",schemaPath:"#/properties/shipTo/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.businessUnitId !== undefined){
let data16 = data.businessUnitId;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err32 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema45.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data17 = data.inventoryLocationId;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err33 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: schema45.properties.inventoryLocationId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.batchId !== undefined){
let data18 = data.batchId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err34 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema45.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.vendorDocumentNumber !== undefined){
let data19 = data.vendorDocumentNumber;
if((typeof data19 !== "string") && (data19 !== null)){
const err35 = {instancePath:instancePath+"/vendorDocumentNumber",schemaPath:"#/properties/vendorDocumentNumber/type",keyword:"type",params:{type: schema45.properties.vendorDocumentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.date !== undefined){
let data20 = data.date;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err36 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data21 = data.requiredOn;
if((typeof data21 !== "string") && (data21 !== null)){
const err38 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: schema45.properties.requiredOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err39 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data22 = data.createdOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err40 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data23 = data.modifiedOn;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err42 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err44 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err45 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err46 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.summary !== undefined){
let data27 = data.summary;
if((typeof data27 !== "string") && (data27 !== null)){
const err47 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema45.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.items !== undefined){
let data28 = data.items;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data28[i0], {instancePath:instancePath+"/items/" + i0,parentData:data28,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.customFields !== undefined){
let data30 = data.customFields;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err49 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema45.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.typeId === undefined){
const err50 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data31.name === undefined){
const err51 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data31.value === undefined){
const err52 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key2 in data31){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err53 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data31.typeId !== undefined){
let data32 = data31.typeId;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err54 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.name !== undefined){
if(typeof data31.name !== "string"){
const err55 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data31.value !== undefined){
if(typeof data31.value !== "string"){
const err56 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema44.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_GetRequests" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_GetById = validate36;
const schema48 = {"$id":"PurchaseOrders_GetById","$ref":"document#/components/schemas/Inventory.V2.PurchaseOrderResponse"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.typeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.shipTo === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipTo"},message:"must have required property '"+"shipTo"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.vendorDocumentNumber === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorDocumentNumber"},message:"must have required property '"+"vendorDocumentNumber"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.createdOn === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.modifiedOn === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.total === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.tax === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax"},message:"must have required property '"+"tax"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.shipping === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping"},message:"must have required property '"+"shipping"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.summary === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.items === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.customFields === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err18 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data2 = data.invoiceId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err19 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema36.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.jobId !== undefined){
let data3 = data.jobId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err20 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema36.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.projectId !== undefined){
let data4 = data.projectId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err21 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema36.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.typeId !== undefined){
let data6 = data.typeId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err23 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data7 = data.vendorId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err24 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data8 = data.technicianId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err25 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema36.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data9 = data.shipTo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err26 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.street !== undefined){
let data10 = data9.street;
if((typeof data10 !== "string") && (data10 !== null)){
const err27 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema37.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.unit !== undefined){
let data11 = data9.unit;
if((typeof data11 !== "string") && (data11 !== null)){
const err28 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema37.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.city !== undefined){
let data12 = data9.city;
if((typeof data12 !== "string") && (data12 !== null)){
const err29 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema37.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.state !== undefined){
let data13 = data9.state;
if((typeof data13 !== "string") && (data13 !== null)){
const err30 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema37.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.zip !== undefined){
let data14 = data9.zip;
if((typeof data14 !== "string") && (data14 !== null)){
const err31 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema37.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.country !== undefined){
let data15 = data9.country;
if((typeof data15 !== "string") && (data15 !== null)){
const err32 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema37.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data16 = data.businessUnitId;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err34 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema36.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data17 = data.inventoryLocationId;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err35 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: schema36.properties.inventoryLocationId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.batchId !== undefined){
let data18 = data.batchId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err36 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema36.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data19 = data.budgetCodeId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err37 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema36.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.vendorDocumentNumber !== undefined){
let data20 = data.vendorDocumentNumber;
if((typeof data20 !== "string") && (data20 !== null)){
const err38 = {instancePath:instancePath+"/vendorDocumentNumber",schemaPath:"#/properties/vendorDocumentNumber/type",keyword:"type",params:{type: schema36.properties.vendorDocumentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.date !== undefined){
let data21 = data.date;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err39 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data22 = data.requiredOn;
if((typeof data22 !== "string") && (data22 !== null)){
const err41 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: schema36.properties.requiredOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err42 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.sentOn !== undefined){
let data23 = data.sentOn;
if((typeof data23 !== "string") && (data23 !== null)){
const err43 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/type",keyword:"type",params:{type: schema36.properties.sentOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err44 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.receivedOn !== undefined){
let data24 = data.receivedOn;
if((typeof data24 !== "string") && (data24 !== null)){
const err45 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/type",keyword:"type",params:{type: schema36.properties.receivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err46 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data25 = data.createdOn;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err47 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data26 = data.modifiedOn;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err49 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err51 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err52 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err53 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.createdById !== undefined){
let data30 = data.createdById;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err54 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema36.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.summary !== undefined){
let data31 = data.summary;
if((typeof data31 !== "string") && (data31 !== null)){
const err55 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema36.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err57 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema36.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err58 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data35.name === undefined){
const err59 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data35.value === undefined){
const err60 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err61 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err62 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err63 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err64 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_GetById" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_Update = validate40;
const schema52 = {"$id":"PurchaseOrders_Update","$ref":"document#/components/schemas/ModificationResponse"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_Cancel = validate41;
const schema54 = {"$id":"PurchaseOrders_Cancel","$ref":"document#/components/schemas/ModificationResponse"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_Cancel" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_ApproveRequest = validate42;
const schema56 = {"$id":"PurchaseOrders_ApproveRequest","$ref":"document#/components/schemas/ModificationResponse"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_ApproveRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrders_RejectRequest = validate43;
const schema58 = {"$id":"PurchaseOrders_RejectRequest","$ref":"document#/components/schemas/ModificationResponse"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrders_RejectRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrdersMarkup_Get = validate44;
const schema60 = {"$id":"PurchaseOrdersMarkup_Get","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.Markups.PurchaseOrderMarkupResponse"};
const schema61 = {"type":"object","description":"A page of markups.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse"},"description":"The rows."}},"additionalProperties":false};
const schema62 = {"type":"object","description":"A markup band. It applies to costs from `from` up to, but not including, `to`.","required":["createdOn","modifiedOn","from","to","percent","id"],"properties":{"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"from":{"type":"number","format":"decimal","x-scale":2,"description":"Lowest cost of the band, inclusive."},"to":{"type":"number","format":"decimal","x-scale":2,"description":"Upper end of the band, exclusive."},"percent":{"type":"number","format":"decimal","x-scale":10,"description":"Markup in percent."},"id":{"type":"integer","format":"int64"}},"additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema61.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.createdOn === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.modifiedOn === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.from === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.to === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.percent === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.id === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "createdOn") || (key1 === "modifiedOn")) || (key1 === "from")) || (key1 === "to")) || (key1 === "percent")) || (key1 === "id"))){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.createdOn !== undefined){
let data6 = data5.createdOn;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/createdOn",schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/createdOn",schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.modifiedOn !== undefined){
let data7 = data5.modifiedOn;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err18 = {instancePath:instancePath+"/data/" + i0+"/modifiedOn",schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0+"/modifiedOn",schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.from !== undefined){
if(!(typeof data5.from == "number")){
const err20 = {instancePath:instancePath+"/data/" + i0+"/from",schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.to !== undefined){
if(!(typeof data5.to == "number")){
const err21 = {instancePath:instancePath+"/data/" + i0+"/to",schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.percent !== undefined){
if(!(typeof data5.percent == "number")){
const err22 = {instancePath:instancePath+"/data/" + i0+"/percent",schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.id !== undefined){
let data11 = data5.id;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err23 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrdersMarkup_Get" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrdersMarkup_Create = validate47;
const schema63 = {"$id":"PurchaseOrdersMarkup_Create","$ref":"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrdersMarkup_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdOn === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modifiedOn === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.percent === undefined){
const err4 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "createdOn") || (key0 === "modifiedOn")) || (key0 === "from")) || (key0 === "to")) || (key0 === "percent")) || (key0 === "id"))){
const err6 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data0 = data.createdOn;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data1 = data.modifiedOn;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined){
if(!(typeof data.from == "number")){
const err11 = {instancePath:instancePath+"/from",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.to !== undefined){
if(!(typeof data.to == "number")){
const err12 = {instancePath:instancePath+"/to",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.percent !== undefined){
if(!(typeof data.percent == "number")){
const err13 = {instancePath:instancePath+"/percent",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err14 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrdersMarkup_GetById = validate48;
const schema65 = {"$id":"PurchaseOrdersMarkup_GetById","$ref":"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrdersMarkup_GetById" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdOn === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modifiedOn === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.percent === undefined){
const err4 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "createdOn") || (key0 === "modifiedOn")) || (key0 === "from")) || (key0 === "to")) || (key0 === "percent")) || (key0 === "id"))){
const err6 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data0 = data.createdOn;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data1 = data.modifiedOn;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined){
if(!(typeof data.from == "number")){
const err11 = {instancePath:instancePath+"/from",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.to !== undefined){
if(!(typeof data.to == "number")){
const err12 = {instancePath:instancePath+"/to",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.percent !== undefined){
if(!(typeof data.percent == "number")){
const err13 = {instancePath:instancePath+"/percent",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err14 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrdersMarkup_Update = validate49;
const schema67 = {"$id":"PurchaseOrdersMarkup_Update","$ref":"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrdersMarkup_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdOn === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.modifiedOn === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.percent === undefined){
const err4 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "createdOn") || (key0 === "modifiedOn")) || (key0 === "from")) || (key0 === "to")) || (key0 === "percent")) || (key0 === "id"))){
const err6 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data0 = data.createdOn;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data1 = data.modifiedOn;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined){
if(!(typeof data.from == "number")){
const err11 = {instancePath:instancePath+"/from",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.to !== undefined){
if(!(typeof data.to == "number")){
const err12 = {instancePath:instancePath+"/to",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.percent !== undefined){
if(!(typeof data.percent == "number")){
const err13 = {instancePath:instancePath+"/percent",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err14 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"document#/components/schemas/Inventory.V2.Markups.PurchaseOrderMarkupResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrderTypes_GetList = validate50;
const schema69 = {"$id":"PurchaseOrderTypes_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.PurchaseOrderTypeResponse"};
const schema70 = {"type":"object","description":"A page of purchase order types.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.PurchaseOrderTypeResponse"},"description":"The rows."}},"additionalProperties":false};
const schema71 = {"type":"object","description":"A purchase order type. Whether it is a default is not shown.","required":["id","name","active","automaticallyReceive","displayToTechnician","impactToTechnicianPayroll","allowTechniciansToSendPo","defaultRequiredDateDaysOffset","skipWeekends","excludeTaxFromJobCosting","landedCostMethod","includeTaxInFullyLandedCost","createdOn","modifiedOn"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"automaticallyReceive":{"type":"boolean","description":"Whether an order of this type is received in full the moment it is created."},"displayToTechnician":{"type":"boolean","description":"Whether technicians see the type."},"impactToTechnicianPayroll":{"type":"boolean","description":"Whether orders of the type count in technicians' pay."},"allowTechniciansToSendPo":{"type":"boolean","description":"Whether technicians may send orders of the type."},"defaultRequiredDateDaysOffset":{"type":"integer","format":"int32","description":"Days from the order's date to the date proposed for `requiredOn`; only the product's screens use it."},"skipWeekends":{"type":"boolean","description":"Whether that proposal skips weekends."},"excludeTaxFromJobCosting":{"type":"boolean","description":"Whether tax stays out of job costs."},"landedCostMethod":{"$ref":"#/components/schemas/Inventory.V2.LandedCostMethod","description":"How extra costs are spread over the items."},"includeTaxInFullyLandedCost":{"type":"boolean","description":"Whether tax counts among the extra costs."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"}},"additionalProperties":false};
const schema72 = {"type":"string","description":"How extra costs are spread over the items.","enum":["None","ByValue"]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.active === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.automaticallyReceive === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "automaticallyReceive"},message:"must have required property '"+"automaticallyReceive"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.displayToTechnician === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displayToTechnician"},message:"must have required property '"+"displayToTechnician"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.impactToTechnicianPayroll === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impactToTechnicianPayroll"},message:"must have required property '"+"impactToTechnicianPayroll"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.allowTechniciansToSendPo === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allowTechniciansToSendPo"},message:"must have required property '"+"allowTechniciansToSendPo"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.defaultRequiredDateDaysOffset === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultRequiredDateDaysOffset"},message:"must have required property '"+"defaultRequiredDateDaysOffset"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.skipWeekends === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skipWeekends"},message:"must have required property '"+"skipWeekends"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.excludeTaxFromJobCosting === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "excludeTaxFromJobCosting"},message:"must have required property '"+"excludeTaxFromJobCosting"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.landedCostMethod === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "landedCostMethod"},message:"must have required property '"+"landedCostMethod"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.includeTaxInFullyLandedCost === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "includeTaxInFullyLandedCost"},message:"must have required property '"+"includeTaxInFullyLandedCost"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.createdOn === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.modifiedOn === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema71.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err17 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.automaticallyReceive !== undefined){
if(typeof data.automaticallyReceive !== "boolean"){
const err18 = {instancePath:instancePath+"/automaticallyReceive",schemaPath:"#/properties/automaticallyReceive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.displayToTechnician !== undefined){
if(typeof data.displayToTechnician !== "boolean"){
const err19 = {instancePath:instancePath+"/displayToTechnician",schemaPath:"#/properties/displayToTechnician/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.impactToTechnicianPayroll !== undefined){
if(typeof data.impactToTechnicianPayroll !== "boolean"){
const err20 = {instancePath:instancePath+"/impactToTechnicianPayroll",schemaPath:"#/properties/impactToTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.allowTechniciansToSendPo !== undefined){
if(typeof data.allowTechniciansToSendPo !== "boolean"){
const err21 = {instancePath:instancePath+"/allowTechniciansToSendPo",schemaPath:"#/properties/allowTechniciansToSendPo/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.defaultRequiredDateDaysOffset !== undefined){
let data7 = data.defaultRequiredDateDaysOffset;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err22 = {instancePath:instancePath+"/defaultRequiredDateDaysOffset",schemaPath:"#/properties/defaultRequiredDateDaysOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.skipWeekends !== undefined){
if(typeof data.skipWeekends !== "boolean"){
const err23 = {instancePath:instancePath+"/skipWeekends",schemaPath:"#/properties/skipWeekends/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.excludeTaxFromJobCosting !== undefined){
if(typeof data.excludeTaxFromJobCosting !== "boolean"){
const err24 = {instancePath:instancePath+"/excludeTaxFromJobCosting",schemaPath:"#/properties/excludeTaxFromJobCosting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.landedCostMethod !== undefined){
let data10 = data.landedCostMethod;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data10 === "None") || (data10 === "ByValue"))){
const err26 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.includeTaxInFullyLandedCost !== undefined){
if(typeof data.includeTaxInFullyLandedCost !== "boolean"){
const err27 = {instancePath:instancePath+"/includeTaxInFullyLandedCost",schemaPath:"#/properties/includeTaxInFullyLandedCost/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err28 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err30 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema70.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrderTypes_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrderTypes_Create = validate55;
const schema73 = {"$id":"PurchaseOrderTypes_Create","$ref":"document#/components/schemas/ModificationResponse"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrderTypes_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrderTypes_Update = validate56;
const schema75 = {"$id":"PurchaseOrderTypes_Update","$ref":"document#/components/schemas/ModificationResponse"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrderTypes_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Receipts_GetList = validate57;
const schema77 = {"$id":"Receipts_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.InventoryReceiptResponse"};
const schema78 = {"type":"object","description":"A page of receipts.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryReceiptResponse"},"description":"The rows."}},"additionalProperties":false};
const schema79 = {"type":"object","description":"Goods received against a purchase order. Unlike the other transactions it has no `batch` key.","required":["id","active","number","vendorInvoiceNumber","memo","purchaseOrderId","vendorId","inventoryLocationId","shipToDescription","receiptAmount","taxAmount","shippingAmount","createdOn","modifiedOn","syncStatus","landedCostMethod","items","customFields"],"properties":{"id":{"type":"integer","format":"int64"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"number":{"type":"string","description":"The order's number with `-R1`, `-R2` and so on."},"vendorInvoiceNumber":{"type":["string","null"],"x-vendor-declares":{"nullable":false},"description":"The vendor's invoice number: `vendorDocumentNumber` in requests."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text, null when not set."},"purchaseOrderId":{"type":"integer","format":"int64","description":"The purchase order."},"billId":{"type":["integer","null"],"format":"int64","description":"Bill made on receipt, if the tenant makes them."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"businessUnitId":{"type":["integer","null"],"format":"int64","description":"The business unit it is booked to."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"technicianId":{"type":["integer","null"],"format":"int64","description":"The technician, if any."},"inventoryLocationId":{"type":"integer","format":"int64","description":"A warehouse id or a truck id."},"shipTo":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.AddressResponse"},{"type":"null"}],"description":"Where the order was to be delivered."},"shipToDescription":{"type":"string","description":"Name of the place of delivery."},"receiptAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping."},"taxAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount."},"shippingAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount."},"receivedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"Date of the receipt.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","description":"Accounting batch, null until in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","description":"Where the record stands on its way to accounting."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"landedCostMethod":{"$ref":"#/components/schemas/Inventory.V2.LandedCostMethod","description":"How extra costs are spread over the items."},"otherAmount":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Other costs."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryReceiptItemResponse"},"description":"The lines."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Null when there are none."}},"additionalProperties":false};
const schema81 = {"type":"string","description":"Where a record stands on its way to accounting. Posted and Exported records are locked.","enum":["Pending","Posted","Exported"]};
const schema83 = {"type":"object","description":"A received line.","required":["id","skuId","name","code","description","quantity","cost","purchaseOrderItemId"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"name":{"type":"string"},"code":{"type":"string","description":"Code of the SKU."},"description":{"type":"string","format":"html","description":"Text on the line; may hold HTML."},"quantity":{"type":"number","format":"decimal","x-scale":19},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"generalLedgerAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"General ledger account of the item."},"costOfSaleAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"Cost of sale account of the item."},"assetAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"Asset account; null for items not kept as assets."},"purchaseOrderItemId":{"type":"integer","format":"int64","description":"Line of the order that was received."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"allocatedShipping":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Share of the shipping."},"allocatedTax":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Share of the tax."},"allocatedOtherCosts":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Share of other costs."},"fullyLandedUnitCost":{"type":["number","null"],"format":"decimal","x-scale":10,"description":"Cost of one piece with its shares."}},"additionalProperties":false};
const schema84 = {"type":"object","description":"A general ledger account.","properties":{"name":{"type":["string","null"]},"number":{"type":["string","null"]},"type":{"type":["string","null"]},"detailType":{"type":["string","null"],"description":"Finer kind of account."}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.description === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.quantity === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cost === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.purchaseOrderItemId === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchaseOrderItemId"},message:"must have required property '"+"purchaseOrderItemId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema83.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err10 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err12 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
if(!(typeof data.description === "string")){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err14 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err15 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.generalLedgerAccount !== undefined){
let data7 = data.generalLedgerAccount;
const _errs17 = errors;
let valid1 = false;
let passing0 = null;
const _errs18 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((((key1 === "name") || (key1 === "number")) || (key1 === "type")) || (key1 === "detailType"))){
const err16 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/generalLedgerAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema84.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.number !== undefined){
let data9 = data7.number;
if((typeof data9 !== "string") && (data9 !== null)){
const err18 = {instancePath:instancePath+"/generalLedgerAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema84.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.type !== undefined){
let data10 = data7.type;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/generalLedgerAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema84.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.detailType !== undefined){
let data11 = data7.detailType;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/generalLedgerAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema84.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs30 = errors;
if(data7 !== null){
const err22 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err23 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.costOfSaleAccount !== undefined){
let data12 = data.costOfSaleAccount;
const _errs33 = errors;
let valid4 = false;
let passing1 = null;
const _errs34 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!((((key2 === "name") || (key2 === "number")) || (key2 === "type")) || (key2 === "detailType"))){
const err24 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if((typeof data13 !== "string") && (data13 !== null)){
const err25 = {instancePath:instancePath+"/costOfSaleAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema84.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.number !== undefined){
let data14 = data12.number;
if((typeof data14 !== "string") && (data14 !== null)){
const err26 = {instancePath:instancePath+"/costOfSaleAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema84.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.type !== undefined){
let data15 = data12.type;
if((typeof data15 !== "string") && (data15 !== null)){
const err27 = {instancePath:instancePath+"/costOfSaleAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema84.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.detailType !== undefined){
let data16 = data12.detailType;
if((typeof data16 !== "string") && (data16 !== null)){
const err28 = {instancePath:instancePath+"/costOfSaleAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema84.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs46 = errors;
if(data12 !== null){
const err30 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err31 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.assetAccount !== undefined){
let data17 = data.assetAccount;
const _errs49 = errors;
let valid7 = false;
let passing2 = null;
const _errs50 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((((key3 === "name") || (key3 === "number")) || (key3 === "type")) || (key3 === "detailType"))){
const err32 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err33 = {instancePath:instancePath+"/assetAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema84.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.number !== undefined){
let data19 = data17.number;
if((typeof data19 !== "string") && (data19 !== null)){
const err34 = {instancePath:instancePath+"/assetAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema84.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.type !== undefined){
let data20 = data17.type;
if((typeof data20 !== "string") && (data20 !== null)){
const err35 = {instancePath:instancePath+"/assetAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema84.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.detailType !== undefined){
let data21 = data17.detailType;
if((typeof data21 !== "string") && (data21 !== null)){
const err36 = {instancePath:instancePath+"/assetAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema84.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs50 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs62 = errors;
if(data17 !== null){
const err38 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs62 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err39 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.purchaseOrderItemId !== undefined){
let data22 = data.purchaseOrderItemId;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err40 = {instancePath:instancePath+"/purchaseOrderItemId",schemaPath:"#/properties/purchaseOrderItemId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data23 = data.budgetCodeId;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err41 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema83.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.allocatedShipping !== undefined){
let data24 = data.allocatedShipping;
if((!(typeof data24 == "number")) && (data24 !== null)){
const err42 = {instancePath:instancePath+"/allocatedShipping",schemaPath:"#/properties/allocatedShipping/type",keyword:"type",params:{type: schema83.properties.allocatedShipping.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.allocatedTax !== undefined){
let data25 = data.allocatedTax;
if((!(typeof data25 == "number")) && (data25 !== null)){
const err43 = {instancePath:instancePath+"/allocatedTax",schemaPath:"#/properties/allocatedTax/type",keyword:"type",params:{type: schema83.properties.allocatedTax.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.allocatedOtherCosts !== undefined){
let data26 = data.allocatedOtherCosts;
if((!(typeof data26 == "number")) && (data26 !== null)){
const err44 = {instancePath:instancePath+"/allocatedOtherCosts",schemaPath:"#/properties/allocatedOtherCosts/type",keyword:"type",params:{type: schema83.properties.allocatedOtherCosts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.fullyLandedUnitCost !== undefined){
let data27 = data.fullyLandedUnitCost;
if((!(typeof data27 == "number")) && (data27 !== null)){
const err45 = {instancePath:instancePath+"/fullyLandedUnitCost",schemaPath:"#/properties/fullyLandedUnitCost/type",keyword:"type",params:{type: schema83.properties.fullyLandedUnitCost.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.vendorInvoiceNumber === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorInvoiceNumber"},message:"must have required property '"+"vendorInvoiceNumber"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.memo === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.purchaseOrderId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchaseOrderId"},message:"must have required property '"+"purchaseOrderId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.vendorId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.shipToDescription === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipToDescription"},message:"must have required property '"+"shipToDescription"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.receiptAmount === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receiptAmount"},message:"must have required property '"+"receiptAmount"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.taxAmount === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxAmount"},message:"must have required property '"+"taxAmount"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.shippingAmount === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shippingAmount"},message:"must have required property '"+"shippingAmount"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.createdOn === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.modifiedOn === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.syncStatus === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncStatus"},message:"must have required property '"+"syncStatus"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.landedCostMethod === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "landedCostMethod"},message:"must have required property '"+"landedCostMethod"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.items === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.customFields === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema79.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err20 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err21 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.vendorInvoiceNumber !== undefined){
let data3 = data.vendorInvoiceNumber;
if((typeof data3 !== "string") && (data3 !== null)){
const err22 = {instancePath:instancePath+"/vendorInvoiceNumber",schemaPath:"#/properties/vendorInvoiceNumber/type",keyword:"type",params:{type: schema79.properties.vendorInvoiceNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.createdById !== undefined){
let data4 = data.createdById;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err23 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema79.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.memo !== undefined){
let data5 = data.memo;
if((typeof data5 !== "string") && (data5 !== null)){
const err24 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema79.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.purchaseOrderId !== undefined){
let data6 = data.purchaseOrderId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err25 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.billId !== undefined){
let data7 = data.billId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err26 = {instancePath:instancePath+"/billId",schemaPath:"#/properties/billId/type",keyword:"type",params:{type: schema79.properties.billId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.jobId !== undefined){
let data8 = data.jobId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err27 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema79.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data9 = data.businessUnitId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err28 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema79.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data10 = data.vendorId;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err29 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data11 = data.technicianId;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err30 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema79.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data12 = data.inventoryLocationId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err31 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data13 = data.shipTo;
const _errs29 = errors;
let valid1 = false;
let passing0 = null;
const _errs30 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err32 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.street !== undefined){
let data14 = data13.street;
if((typeof data14 !== "string") && (data14 !== null)){
const err33 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema37.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.unit !== undefined){
let data15 = data13.unit;
if((typeof data15 !== "string") && (data15 !== null)){
const err34 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema37.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.city !== undefined){
let data16 = data13.city;
if((typeof data16 !== "string") && (data16 !== null)){
const err35 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema37.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.state !== undefined){
let data17 = data13.state;
if((typeof data17 !== "string") && (data17 !== null)){
const err36 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema37.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.zip !== undefined){
let data18 = data13.zip;
if((typeof data18 !== "string") && (data18 !== null)){
const err37 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema37.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.country !== undefined){
let data19 = data13.country;
if((typeof data19 !== "string") && (data19 !== null)){
const err38 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema37.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs46 = errors;
if(data13 !== null){
const err40 = {instancePath:instancePath+"/shipTo",schemaPath:"#/properties/shipTo/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs46 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err41 = {instancePath:instancePath+"/shipTo",schemaPath:"#/properties/shipTo/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.shipToDescription !== undefined){
if(typeof data.shipToDescription !== "string"){
const err42 = {instancePath:instancePath+"/shipToDescription",schemaPath:"#/properties/shipToDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.receiptAmount !== undefined){
if(!(typeof data.receiptAmount == "number")){
const err43 = {instancePath:instancePath+"/receiptAmount",schemaPath:"#/properties/receiptAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.taxAmount !== undefined){
if(!(typeof data.taxAmount == "number")){
const err44 = {instancePath:instancePath+"/taxAmount",schemaPath:"#/properties/taxAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.shippingAmount !== undefined){
if(!(typeof data.shippingAmount == "number")){
const err45 = {instancePath:instancePath+"/shippingAmount",schemaPath:"#/properties/shippingAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.receivedOn !== undefined){
let data24 = data.receivedOn;
if((typeof data24 !== "string") && (data24 !== null)){
const err46 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/type",keyword:"type",params:{type: schema79.properties.receivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err47 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data25 = data.createdOn;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err48 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data26 = data.modifiedOn;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err50 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.batchId !== undefined){
let data27 = data.batchId;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err52 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema79.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.syncStatus !== undefined){
let data28 = data.syncStatus;
if(typeof data28 !== "string"){
const err53 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data28 === "Pending") || (data28 === "Posted")) || (data28 === "Exported"))){
const err54 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data29 = data.budgetCodeId;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err55 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema79.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.landedCostMethod !== undefined){
let data30 = data.landedCostMethod;
if(typeof data30 !== "string"){
const err56 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data30 === "None") || (data30 === "ByValue"))){
const err57 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.otherAmount !== undefined){
let data31 = data.otherAmount;
if((!(typeof data31 == "number")) && (data31 !== null)){
const err58 = {instancePath:instancePath+"/otherAmount",schemaPath:"#/properties/otherAmount/type",keyword:"type",params:{type: schema79.properties.otherAmount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err60 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema79.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err61 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data35.name === undefined){
const err62 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data35.value === undefined){
const err63 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err64 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err65 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err66 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err67 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema78.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Receipts_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Receipts_CreateReceipt = validate64;
const schema88 = {"$id":"Receipts_CreateReceipt","$ref":"document#/components/schemas/ModificationResponse"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Receipts_CreateReceipt" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Receipts_CancelReceipts = validate65;
const schema90 = {"$id":"Receipts_CancelReceipts","$ref":"document#/components/schemas/ModificationResponse"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Receipts_CancelReceipts" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Returns_GetList = validate66;
const schema92 = {"$id":"Returns_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.InventoryReturnResponse"};
const schema93 = {"type":"object","description":"A page of returns.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryReturnResponse"},"description":"The rows."}},"additionalProperties":false};
const schema94 = {"type":"object","description":"Goods sent back to a vendor. The restocking fee is part of `returnAmount` but not shown.","required":["id","active","number","referenceNumber","status","returnTypeId","vendorId","businessUnitId","memo","returnAmount","taxAmount","shippingAmount","returnDate","createdOn","modifiedOn","syncStatus","items","customFields","externalData"],"properties":{"id":{"type":"integer","format":"int64"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"number":{"type":"string","description":"Counts up from 1 for each tenant."},"referenceNumber":{"type":"string","description":"A number of your own or the vendor's."},"status":{"$ref":"#/components/schemas/Inventory.V2.InventoryReturnStatus","description":"Where the return stands."},"returnTypeId":{"type":"integer","format":"int64","description":"The return type."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"purchaseOrderId":{"type":["integer","null"],"format":"int64","description":"Order the goods were received on, if any."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, if any."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"businessUnitId":{"type":"integer","format":"int64","description":"The business unit it is booked to."},"inventoryLocationId":{"type":["integer","null"],"format":"int64","description":"A warehouse id or a truck id."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text, null when not set."},"returnAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping, less the restocking fee."},"taxAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount."},"shippingAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount."},"returnDate":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the return.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"returnedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the goods went back; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"creditReceivedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the credit came; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","deprecated":true,"description":"Use `batch`."},"batch":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.BatchResponse"},{"type":"null"}],"description":"Accounting batch, null until the record is in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","description":"Where the record stands on its way to accounting."},"canceledById":{"type":["integer","null"],"format":"int64","description":"User who canceled it."},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled"},{"type":"null"}],"description":"Why it was canceled."},"dateCanceled":{"type":["string","null"],"format":"date-time","description":"When it was canceled.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryReturnItemResponse"},"description":"The returned lines."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Custom field values, null when there are none."},"externalData":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"x-vendor-declares":{"nullable":false},"description":"Values kept under your application's GUID. Null unless the request names the GUID."}},"additionalProperties":false};
const schema95 = {"type":"string","description":"Pending, then Returned, then CreditReceived; or Canceled.","enum":["Pending","Returned","CreditReceived","Canceled"]};
const schema96 = {"type":"object","description":"The accounting batch a record is in.","required":["id"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false};
const schema98 = {"type":"string","description":"Why a transaction was canceled.","enum":["NotRequired","Duplicate","Accidental","VendorIssue","Other","JobCanceled","NotWarranty","WarrantyRejected"]};
const schema105 = {"type":"object","description":"A key and its value.","required":["key","value"],"properties":{"key":{"type":"string","description":"Not blank; once in a request."},"value":{"type":"string"}}};
const schema99 = {"type":"object","description":"A returned line.","required":["id","skuId","description","createdOn","modifiedOn","name","code","quantity","cost","active"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"description":{"type":"string","format":"html","description":"Text on the line; may hold HTML."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"name":{"type":"string"},"code":{"type":"string","description":"Code of the SKU."},"quantity":{"type":"number","format":"decimal","x-scale":19},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"generalLedgerAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"General ledger account of the item."},"costOfSaleAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"Cost of sale account of the item."},"assetAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"Asset account; null for items not kept as assets."},"serialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.SerialNumberResponse"},"description":"Serial numbers, null when there are none."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"active":{"type":"boolean","description":"False once deactivated or canceled."},"receiptItemId":{"type":["integer","null"],"format":"int64","description":"Receipt line the goods came by."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."}},"additionalProperties":false};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdOn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.modifiedOn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.code === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.quantity === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.cost === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.active === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema99.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err12 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
if(!(typeof data.description === "string")){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err14 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err16 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err19 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err20 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err21 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.generalLedgerAccount !== undefined){
let data9 = data.generalLedgerAccount;
const _errs21 = errors;
let valid1 = false;
let passing0 = null;
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((key1 === "name") || (key1 === "number")) || (key1 === "type")) || (key1 === "detailType"))){
const err22 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if((typeof data10 !== "string") && (data10 !== null)){
const err23 = {instancePath:instancePath+"/generalLedgerAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema84.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.number !== undefined){
let data11 = data9.number;
if((typeof data11 !== "string") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/generalLedgerAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema84.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.type !== undefined){
let data12 = data9.type;
if((typeof data12 !== "string") && (data12 !== null)){
const err25 = {instancePath:instancePath+"/generalLedgerAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema84.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.detailType !== undefined){
let data13 = data9.detailType;
if((typeof data13 !== "string") && (data13 !== null)){
const err26 = {instancePath:instancePath+"/generalLedgerAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema84.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs34 = errors;
if(data9 !== null){
const err28 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err29 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.costOfSaleAccount !== undefined){
let data14 = data.costOfSaleAccount;
const _errs37 = errors;
let valid4 = false;
let passing1 = null;
const _errs38 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((((key2 === "name") || (key2 === "number")) || (key2 === "type")) || (key2 === "detailType"))){
const err30 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if((typeof data15 !== "string") && (data15 !== null)){
const err31 = {instancePath:instancePath+"/costOfSaleAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema84.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.number !== undefined){
let data16 = data14.number;
if((typeof data16 !== "string") && (data16 !== null)){
const err32 = {instancePath:instancePath+"/costOfSaleAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema84.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.type !== undefined){
let data17 = data14.type;
if((typeof data17 !== "string") && (data17 !== null)){
const err33 = {instancePath:instancePath+"/costOfSaleAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema84.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.detailType !== undefined){
let data18 = data14.detailType;
if((typeof data18 !== "string") && (data18 !== null)){
const err34 = {instancePath:instancePath+"/costOfSaleAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema84.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs38 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs50 = errors;
if(data14 !== null){
const err36 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs50 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err37 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data.assetAccount !== undefined){
let data19 = data.assetAccount;
const _errs53 = errors;
let valid7 = false;
let passing2 = null;
const _errs54 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((((key3 === "name") || (key3 === "number")) || (key3 === "type")) || (key3 === "detailType"))){
const err38 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if((typeof data20 !== "string") && (data20 !== null)){
const err39 = {instancePath:instancePath+"/assetAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema84.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.number !== undefined){
let data21 = data19.number;
if((typeof data21 !== "string") && (data21 !== null)){
const err40 = {instancePath:instancePath+"/assetAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema84.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.type !== undefined){
let data22 = data19.type;
if((typeof data22 !== "string") && (data22 !== null)){
const err41 = {instancePath:instancePath+"/assetAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema84.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.detailType !== undefined){
let data23 = data19.detailType;
if((typeof data23 !== "string") && (data23 !== null)){
const err42 = {instancePath:instancePath+"/assetAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema84.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs54 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs66 = errors;
if(data19 !== null){
const err44 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs66 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err45 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.serialNumbers !== undefined){
let data24 = data.serialNumbers;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err46 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema99.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err47 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data25.number === undefined){
const err48 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data25){
if(!((key4 === "id") || (key4 === "number"))){
const err49 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.id !== undefined){
let data26 = data25.id;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err50 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.number !== undefined){
if(typeof data25.number !== "string"){
const err51 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data.createdById !== undefined){
let data28 = data.createdById;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err53 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema99.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err54 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.receiptItemId !== undefined){
let data30 = data.receiptItemId;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err55 = {instancePath:instancePath+"/receiptItemId",schemaPath:"#/properties/receiptItemId/type",keyword:"type",params:{type: schema99.properties.receiptItemId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data31 = data.budgetCodeId;
if((!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))) && (data31 !== null)){
const err56 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema99.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.referenceNumber === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "referenceNumber"},message:"must have required property '"+"referenceNumber"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.returnTypeId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnTypeId"},message:"must have required property '"+"returnTypeId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.vendorId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.businessUnitId === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.memo === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.returnAmount === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnAmount"},message:"must have required property '"+"returnAmount"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.taxAmount === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxAmount"},message:"must have required property '"+"taxAmount"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.shippingAmount === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shippingAmount"},message:"must have required property '"+"shippingAmount"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.returnDate === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnDate"},message:"must have required property '"+"returnDate"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.createdOn === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.modifiedOn === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.syncStatus === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncStatus"},message:"must have required property '"+"syncStatus"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.items === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.customFields === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.externalData === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema94.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err21 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err22 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err23 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Inventory.V2.InventoryReturnStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data4 === "Pending") || (data4 === "Returned")) || (data4 === "CreditReceived")) || (data4 === "Canceled"))){
const err25 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Inventory.V2.InventoryReturnStatus/enum",keyword:"enum",params:{allowedValues: schema95.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.returnTypeId !== undefined){
let data5 = data.returnTypeId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err26 = {instancePath:instancePath+"/returnTypeId",schemaPath:"#/properties/returnTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data6 = data.vendorId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err27 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.purchaseOrderId !== undefined){
let data7 = data.purchaseOrderId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err28 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: schema94.properties.purchaseOrderId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.jobId !== undefined){
let data8 = data.jobId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err29 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema94.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.projectId !== undefined){
let data9 = data.projectId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err30 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema94.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data10 = data.budgetCodeId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err31 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema94.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data11 = data.businessUnitId;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err32 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data12 = data.inventoryLocationId;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err33 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: schema94.properties.inventoryLocationId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.createdById !== undefined){
let data13 = data.createdById;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err34 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema94.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.memo !== undefined){
let data14 = data.memo;
if((typeof data14 !== "string") && (data14 !== null)){
const err35 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema94.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.returnAmount !== undefined){
if(!(typeof data.returnAmount == "number")){
const err36 = {instancePath:instancePath+"/returnAmount",schemaPath:"#/properties/returnAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.taxAmount !== undefined){
if(!(typeof data.taxAmount == "number")){
const err37 = {instancePath:instancePath+"/taxAmount",schemaPath:"#/properties/taxAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.shippingAmount !== undefined){
if(!(typeof data.shippingAmount == "number")){
const err38 = {instancePath:instancePath+"/shippingAmount",schemaPath:"#/properties/shippingAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.returnDate !== undefined){
let data18 = data.returnDate;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err39 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.returnedOn !== undefined){
let data19 = data.returnedOn;
if((typeof data19 !== "string") && (data19 !== null)){
const err41 = {instancePath:instancePath+"/returnedOn",schemaPath:"#/properties/returnedOn/type",keyword:"type",params:{type: schema94.properties.returnedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err42 = {instancePath:instancePath+"/returnedOn",schemaPath:"#/properties/returnedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.creditReceivedOn !== undefined){
let data20 = data.creditReceivedOn;
if((typeof data20 !== "string") && (data20 !== null)){
const err43 = {instancePath:instancePath+"/creditReceivedOn",schemaPath:"#/properties/creditReceivedOn/type",keyword:"type",params:{type: schema94.properties.creditReceivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err44 = {instancePath:instancePath+"/creditReceivedOn",schemaPath:"#/properties/creditReceivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data21 = data.createdOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err45 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data22 = data.modifiedOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err47 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.batchId !== undefined){
let data23 = data.batchId;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err49 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema94.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.batch !== undefined){
let data24 = data.batch;
const _errs52 = errors;
let valid2 = false;
let passing0 = null;
const _errs53 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err50 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key1 in data24){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err51 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err52 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data24.number !== undefined){
let data26 = data24.number;
if((typeof data26 !== "string") && (data26 !== null)){
const err53 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema96.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.name !== undefined){
let data27 = data24.name;
if((typeof data27 !== "string") && (data27 !== null)){
const err54 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema96.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid0 = _errs53 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs63 = errors;
if(data24 !== null){
const err56 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs63 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err57 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data28 = data.syncStatus;
if(typeof data28 !== "string"){
const err58 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(((data28 === "Pending") || (data28 === "Posted")) || (data28 === "Exported"))){
const err59 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.canceledById !== undefined){
let data29 = data.canceledById;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err60 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema94.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data30 = data.canceledReason;
const _errs71 = errors;
let valid6 = false;
let passing1 = null;
const _errs72 = errors;
if(typeof data30 !== "string"){
const err61 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((((((((data30 === "NotRequired") || (data30 === "Duplicate")) || (data30 === "Accidental")) || (data30 === "VendorIssue")) || (data30 === "Other")) || (data30 === "JobCanceled")) || (data30 === "NotWarranty")) || (data30 === "WarrantyRejected"))){
const err62 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid1 = _errs72 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs75 = errors;
if(data30 !== null){
const err63 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid1 = _errs75 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err64 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data.dateCanceled !== undefined){
let data31 = data.dateCanceled;
if((typeof data31 !== "string") && (data31 !== null)){
const err65 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema94.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err66 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err68 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema94.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err69 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data35.name === undefined){
const err70 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data35.value === undefined){
const err71 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err72 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err73 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err74 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err75 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
if(data.externalData !== undefined){
let data39 = data.externalData;
if((!(Array.isArray(data39))) && (data39 !== null)){
const err77 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema94.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.key === undefined){
const err78 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data40.value === undefined){
const err79 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data40.key !== undefined){
if(typeof data40.key !== "string"){
const err80 = {instancePath:instancePath+"/externalData/" + i2+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data40.value !== undefined){
if(typeof data40.value !== "string"){
const err81 = {instancePath:instancePath+"/externalData/" + i2+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
}
else {
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema93.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Returns_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Returns_CreateReturn = validate73;
const schema106 = {"$id":"Returns_CreateReturn","$ref":"document#/components/schemas/ModificationResponse"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Returns_CreateReturn" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Returns_Update = validate74;
const schema108 = {"$id":"Returns_Update","$ref":"document#/components/schemas/ModificationResponse"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Returns_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Returns_Cancel = validate75;
const schema110 = {"$id":"Returns_Cancel","$ref":"document#/components/schemas/ModificationResponse"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Returns_Cancel" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ReturnTypes_GetList = validate76;
const schema112 = {"$id":"ReturnTypes_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.ListReturnTypesResponse"};
const schema113 = {"type":"object","description":"A page of return types.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.ListReturnTypesResponse"},"description":"The rows."}},"additionalProperties":false};
const schema114 = {"type":"object","description":"A return type.","required":["id","automaticallyReceiveVendorCredit","includeInSalesTax","active","isDefault","isDefaultForConsignment","createdOn","modifiedOn"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":["string","null"]},"automaticallyReceiveVendorCredit":{"type":"boolean","description":"Whether a return of this type is CreditReceived the moment it is created."},"includeInSalesTax":{"type":"boolean","description":"Whether it counts for sales tax."},"active":{"type":"boolean","description":"False once deactivated or canceled."},"isDefault":{"type":"boolean","description":"Default type. At most one is: setting it clears it on the others."},"isDefaultForConsignment":{"type":"boolean","description":"Default type for consignment. At most one is."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"}},"additionalProperties":false};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema113.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.automaticallyReceiveVendorCredit === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/required",keyword:"required",params:{missingProperty: "automaticallyReceiveVendorCredit"},message:"must have required property '"+"automaticallyReceiveVendorCredit"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.includeInSalesTax === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/required",keyword:"required",params:{missingProperty: "includeInSalesTax"},message:"must have required property '"+"includeInSalesTax"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.active === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.isDefault === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/required",keyword:"required",params:{missingProperty: "isDefault"},message:"must have required property '"+"isDefault"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.isDefaultForConsignment === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/required",keyword:"required",params:{missingProperty: "isDefaultForConsignment"},message:"must have required property '"+"isDefaultForConsignment"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.createdOn === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.modifiedOn === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!(func1.call(schema114.properties, key1))){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err18 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if((typeof data7 !== "string") && (data7 !== null)){
const err19 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/name/type",keyword:"type",params:{type: schema114.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.automaticallyReceiveVendorCredit !== undefined){
if(typeof data5.automaticallyReceiveVendorCredit !== "boolean"){
const err20 = {instancePath:instancePath+"/data/" + i0+"/automaticallyReceiveVendorCredit",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/automaticallyReceiveVendorCredit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.includeInSalesTax !== undefined){
if(typeof data5.includeInSalesTax !== "boolean"){
const err21 = {instancePath:instancePath+"/data/" + i0+"/includeInSalesTax",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/includeInSalesTax/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.active !== undefined){
if(typeof data5.active !== "boolean"){
const err22 = {instancePath:instancePath+"/data/" + i0+"/active",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.isDefault !== undefined){
if(typeof data5.isDefault !== "boolean"){
const err23 = {instancePath:instancePath+"/data/" + i0+"/isDefault",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/isDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.isDefaultForConsignment !== undefined){
if(typeof data5.isDefaultForConsignment !== "boolean"){
const err24 = {instancePath:instancePath+"/data/" + i0+"/isDefaultForConsignment",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/isDefaultForConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.createdOn !== undefined){
let data13 = data5.createdOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err25 = {instancePath:instancePath+"/data/" + i0+"/createdOn",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/data/" + i0+"/createdOn",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.modifiedOn !== undefined){
let data14 = data5.modifiedOn;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err27 = {instancePath:instancePath+"/data/" + i0+"/modifiedOn",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/data/" + i0+"/modifiedOn",schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ListReturnTypesResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ReturnTypes_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ReturnTypes_Create = validate79;
const schema115 = {"$id":"ReturnTypes_Create","$ref":"document#/components/schemas/ModificationResponse"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ReturnTypes_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ReturnTypes_Update = validate80;
const schema117 = {"$id":"ReturnTypes_Update","$ref":"document#/components/schemas/ModificationResponse"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ReturnTypes_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Vendors_GetList = validate81;
const schema119 = {"$id":"Vendors_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.VendorResponse"};
const schema120 = {"type":"object","description":"A page of vendors.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.VendorResponse"},"description":"The rows."}},"additionalProperties":false};
const schema121 = {"type":"object","description":"A vendor. QuickBooks item, payment term, remittance vendor, tags and e-mail recipients are accepted in requests but never returned.","required":["id","name","active","isTruckReplenishment","isMobileCreationRestricted","memo","deliveryOption","defaultTaxRate","contactInfo","address","createdOn","modifiedOn","externalData"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"isTruckReplenishment":{"type":"boolean","description":"Whether the vendor restocks trucks."},"isMobileCreationRestricted":{"type":"boolean","description":"Whether technicians may not create orders with this vendor: `restrictedMobileCreation` in requests."},"memo":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text, null when not set."},"deliveryOption":{"type":"string","description":"How orders reach the vendor."},"defaultTaxRate":{"type":"number","format":"decimal","x-scale":10,"description":"Default tax rate of the vendor's orders: `taxRate` in requests."},"contactInfo":{"$ref":"#/components/schemas/Inventory.V2.VendorContactInfoResponse","description":"The primary contact, sent as single properties in requests."},"address":{"$ref":"#/components/schemas/Inventory.V2.AddressResponse","description":"The main address."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"externalData":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"x-vendor-declares":{"nullable":false},"description":"Values kept under your application's GUID. Null unless the request names the GUID."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-absent-when-empty":true,"description":"Custom field values. The key is left out unless the vendor has any."}},"additionalProperties":false};
const schema122 = {"type":"object","description":"The vendor's primary contact. Each part is null when not set.","required":["firstName","lastName","phone","email","fax"],"properties":{"firstName":{"type":["string","null"],"x-vendor-declares":{"nullable":false}},"lastName":{"type":["string","null"],"x-vendor-declares":{"nullable":false}},"phone":{"type":["string","null"],"x-vendor-declares":{"nullable":false}},"email":{"type":["string","null"],"x-vendor-declares":{"nullable":false}},"fax":{"type":["string","null"],"x-vendor-declares":{"nullable":false}}},"additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.active === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.isTruckReplenishment === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isTruckReplenishment"},message:"must have required property '"+"isTruckReplenishment"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.isMobileCreationRestricted === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isMobileCreationRestricted"},message:"must have required property '"+"isMobileCreationRestricted"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.memo === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.deliveryOption === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliveryOption"},message:"must have required property '"+"deliveryOption"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.defaultTaxRate === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultTaxRate"},message:"must have required property '"+"defaultTaxRate"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.contactInfo === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactInfo"},message:"must have required property '"+"contactInfo"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.address === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.createdOn === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.modifiedOn === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.externalData === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema121.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err16 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.isTruckReplenishment !== undefined){
if(typeof data.isTruckReplenishment !== "boolean"){
const err17 = {instancePath:instancePath+"/isTruckReplenishment",schemaPath:"#/properties/isTruckReplenishment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.isMobileCreationRestricted !== undefined){
if(typeof data.isMobileCreationRestricted !== "boolean"){
const err18 = {instancePath:instancePath+"/isMobileCreationRestricted",schemaPath:"#/properties/isMobileCreationRestricted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.memo !== undefined){
let data5 = data.memo;
if((typeof data5 !== "string") && (data5 !== null)){
const err19 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema121.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.deliveryOption !== undefined){
if(typeof data.deliveryOption !== "string"){
const err20 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/properties/deliveryOption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.defaultTaxRate !== undefined){
if(!(typeof data.defaultTaxRate == "number")){
const err21 = {instancePath:instancePath+"/defaultTaxRate",schemaPath:"#/properties/defaultTaxRate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.contactInfo !== undefined){
let data8 = data.contactInfo;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.firstName === undefined){
const err22 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property '"+"firstName"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.lastName === undefined){
const err23 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.phone === undefined){
const err24 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.email === undefined){
const err25 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.fax === undefined){
const err26 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "fax"},message:"must have required property '"+"fax"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data8){
if(!(((((key1 === "firstName") || (key1 === "lastName")) || (key1 === "phone")) || (key1 === "email")) || (key1 === "fax"))){
const err27 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.firstName !== undefined){
let data9 = data8.firstName;
if((typeof data9 !== "string") && (data9 !== null)){
const err28 = {instancePath:instancePath+"/contactInfo/firstName",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/firstName/type",keyword:"type",params:{type: schema122.properties.firstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.lastName !== undefined){
let data10 = data8.lastName;
if((typeof data10 !== "string") && (data10 !== null)){
const err29 = {instancePath:instancePath+"/contactInfo/lastName",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/lastName/type",keyword:"type",params:{type: schema122.properties.lastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.phone !== undefined){
let data11 = data8.phone;
if((typeof data11 !== "string") && (data11 !== null)){
const err30 = {instancePath:instancePath+"/contactInfo/phone",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/phone/type",keyword:"type",params:{type: schema122.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.email !== undefined){
let data12 = data8.email;
if((typeof data12 !== "string") && (data12 !== null)){
const err31 = {instancePath:instancePath+"/contactInfo/email",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/email/type",keyword:"type",params:{type: schema122.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.fax !== undefined){
let data13 = data8.fax;
if((typeof data13 !== "string") && (data13 !== null)){
const err32 = {instancePath:instancePath+"/contactInfo/fax",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/fax/type",keyword:"type",params:{type: schema122.properties.fax.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.address !== undefined){
let data14 = data.address;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((((((key2 === "street") || (key2 === "unit")) || (key2 === "city")) || (key2 === "state")) || (key2 === "zip")) || (key2 === "country"))){
const err34 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.street !== undefined){
let data15 = data14.street;
if((typeof data15 !== "string") && (data15 !== null)){
const err35 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema37.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.unit !== undefined){
let data16 = data14.unit;
if((typeof data16 !== "string") && (data16 !== null)){
const err36 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema37.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.city !== undefined){
let data17 = data14.city;
if((typeof data17 !== "string") && (data17 !== null)){
const err37 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema37.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.state !== undefined){
let data18 = data14.state;
if((typeof data18 !== "string") && (data18 !== null)){
const err38 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema37.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.zip !== undefined){
let data19 = data14.zip;
if((typeof data19 !== "string") && (data19 !== null)){
const err39 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema37.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.country !== undefined){
let data20 = data14.country;
if((typeof data20 !== "string") && (data20 !== null)){
const err40 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema37.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data21 = data.createdOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err42 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data22 = data.modifiedOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err44 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.externalData !== undefined){
let data23 = data.externalData;
if((!(Array.isArray(data23))) && (data23 !== null)){
const err46 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema121.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.key === undefined){
const err47 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data24.value === undefined){
const err48 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data24.key !== undefined){
if(typeof data24.key !== "string"){
const err49 = {instancePath:instancePath+"/externalData/" + i0+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.value !== undefined){
if(typeof data24.value !== "string"){
const err50 = {instancePath:instancePath+"/externalData/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data.customFields !== undefined){
let data27 = data.customFields;
if((!(Array.isArray(data27))) && (data27 !== null)){
const err52 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema121.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.typeId === undefined){
const err53 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data28.name === undefined){
const err54 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data28.value === undefined){
const err55 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key3 in data28){
if(!(((key3 === "typeId") || (key3 === "name")) || (key3 === "value"))){
const err56 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data28.typeId !== undefined){
let data29 = data28.typeId;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err57 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data28.name !== undefined){
if(typeof data28.name !== "string"){
const err58 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data28.value !== undefined){
if(typeof data28.value !== "string"){
const err59 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema120.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Vendors_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Vendors_Create = validate86;
const schema126 = {"$id":"Vendors_Create","$ref":"document#/components/schemas/ModificationResponse"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Vendors_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Vendors_GetCustomFieldTypes = validate87;
const schema128 = {"$id":"Vendors_GetCustomFieldTypes","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.CustomFieldTypeResponse"};
const schema129 = {"type":"object","description":"A page of custom field types.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldTypeResponse"},"description":"The rows."}},"additionalProperties":false};
const schema130 = {"type":"object","description":"A custom field that can be set.","required":["id","name","dataType","createdOn","modifiedOn"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"dataType":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldDataType","description":"Text, Dropdown or Numeric."},"dataTypeOptions":{"type":["array","null"],"items":{"type":"string"},"description":"The options of a dropdown, null for other types."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"}},"additionalProperties":false};
const schema131 = {"type":"string","description":"Kind of value a custom field takes.","enum":["Text","Dropdown","Numeric"]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dataType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataType"},message:"must have required property '"+"dataType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdOn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.modifiedOn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "dataType")) || (key0 === "dataTypeOptions")) || (key0 === "createdOn")) || (key0 === "modifiedOn"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dataType !== undefined){
let data2 = data.dataType;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/dataType",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldDataType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data2 === "Text") || (data2 === "Dropdown")) || (data2 === "Numeric"))){
const err9 = {instancePath:instancePath+"/dataType",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldDataType/enum",keyword:"enum",params:{allowedValues: schema131.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dataTypeOptions !== undefined){
let data3 = data.dataTypeOptions;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/dataTypeOptions",schemaPath:"#/properties/dataTypeOptions/type",keyword:"type",params:{type: schema130.properties.dataTypeOptions.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err11 = {instancePath:instancePath+"/dataTypeOptions/" + i0,schemaPath:"#/properties/dataTypeOptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.createdOn !== undefined){
let data5 = data.createdOn;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data6 = data.modifiedOn;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err14 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema129.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate89(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Vendors_GetCustomFieldTypes" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Vendors_GetById = validate92;
const schema132 = {"$id":"Vendors_GetById","$ref":"document#/components/schemas/Inventory.V2.VendorResponse"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.active === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.isTruckReplenishment === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isTruckReplenishment"},message:"must have required property '"+"isTruckReplenishment"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.isMobileCreationRestricted === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isMobileCreationRestricted"},message:"must have required property '"+"isMobileCreationRestricted"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.memo === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.deliveryOption === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliveryOption"},message:"must have required property '"+"deliveryOption"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.defaultTaxRate === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultTaxRate"},message:"must have required property '"+"defaultTaxRate"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.contactInfo === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactInfo"},message:"must have required property '"+"contactInfo"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.address === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.createdOn === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.modifiedOn === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.externalData === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema121.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err16 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.isTruckReplenishment !== undefined){
if(typeof data.isTruckReplenishment !== "boolean"){
const err17 = {instancePath:instancePath+"/isTruckReplenishment",schemaPath:"#/properties/isTruckReplenishment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.isMobileCreationRestricted !== undefined){
if(typeof data.isMobileCreationRestricted !== "boolean"){
const err18 = {instancePath:instancePath+"/isMobileCreationRestricted",schemaPath:"#/properties/isMobileCreationRestricted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.memo !== undefined){
let data5 = data.memo;
if((typeof data5 !== "string") && (data5 !== null)){
const err19 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema121.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.deliveryOption !== undefined){
if(typeof data.deliveryOption !== "string"){
const err20 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/properties/deliveryOption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.defaultTaxRate !== undefined){
if(!(typeof data.defaultTaxRate == "number")){
const err21 = {instancePath:instancePath+"/defaultTaxRate",schemaPath:"#/properties/defaultTaxRate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.contactInfo !== undefined){
let data8 = data.contactInfo;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.firstName === undefined){
const err22 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property '"+"firstName"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.lastName === undefined){
const err23 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.phone === undefined){
const err24 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.email === undefined){
const err25 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.fax === undefined){
const err26 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "fax"},message:"must have required property '"+"fax"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data8){
if(!(((((key1 === "firstName") || (key1 === "lastName")) || (key1 === "phone")) || (key1 === "email")) || (key1 === "fax"))){
const err27 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.firstName !== undefined){
let data9 = data8.firstName;
if((typeof data9 !== "string") && (data9 !== null)){
const err28 = {instancePath:instancePath+"/contactInfo/firstName",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/firstName/type",keyword:"type",params:{type: schema122.properties.firstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.lastName !== undefined){
let data10 = data8.lastName;
if((typeof data10 !== "string") && (data10 !== null)){
const err29 = {instancePath:instancePath+"/contactInfo/lastName",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/lastName/type",keyword:"type",params:{type: schema122.properties.lastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.phone !== undefined){
let data11 = data8.phone;
if((typeof data11 !== "string") && (data11 !== null)){
const err30 = {instancePath:instancePath+"/contactInfo/phone",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/phone/type",keyword:"type",params:{type: schema122.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.email !== undefined){
let data12 = data8.email;
if((typeof data12 !== "string") && (data12 !== null)){
const err31 = {instancePath:instancePath+"/contactInfo/email",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/email/type",keyword:"type",params:{type: schema122.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.fax !== undefined){
let data13 = data8.fax;
if((typeof data13 !== "string") && (data13 !== null)){
const err32 = {instancePath:instancePath+"/contactInfo/fax",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/fax/type",keyword:"type",params:{type: schema122.properties.fax.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.address !== undefined){
let data14 = data.address;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((((((key2 === "street") || (key2 === "unit")) || (key2 === "city")) || (key2 === "state")) || (key2 === "zip")) || (key2 === "country"))){
const err34 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.street !== undefined){
let data15 = data14.street;
if((typeof data15 !== "string") && (data15 !== null)){
const err35 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema37.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.unit !== undefined){
let data16 = data14.unit;
if((typeof data16 !== "string") && (data16 !== null)){
const err36 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema37.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.city !== undefined){
let data17 = data14.city;
if((typeof data17 !== "string") && (data17 !== null)){
const err37 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema37.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.state !== undefined){
let data18 = data14.state;
if((typeof data18 !== "string") && (data18 !== null)){
const err38 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema37.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.zip !== undefined){
let data19 = data14.zip;
if((typeof data19 !== "string") && (data19 !== null)){
const err39 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema37.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.country !== undefined){
let data20 = data14.country;
if((typeof data20 !== "string") && (data20 !== null)){
const err40 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema37.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data21 = data.createdOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err42 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data22 = data.modifiedOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err44 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.externalData !== undefined){
let data23 = data.externalData;
if((!(Array.isArray(data23))) && (data23 !== null)){
const err46 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema121.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.key === undefined){
const err47 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data24.value === undefined){
const err48 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data24.key !== undefined){
if(typeof data24.key !== "string"){
const err49 = {instancePath:instancePath+"/externalData/" + i0+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.value !== undefined){
if(typeof data24.value !== "string"){
const err50 = {instancePath:instancePath+"/externalData/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data.customFields !== undefined){
let data27 = data.customFields;
if((!(Array.isArray(data27))) && (data27 !== null)){
const err52 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema121.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.typeId === undefined){
const err53 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data28.name === undefined){
const err54 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data28.value === undefined){
const err55 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key3 in data28){
if(!(((key3 === "typeId") || (key3 === "name")) || (key3 === "value"))){
const err56 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data28.typeId !== undefined){
let data29 = data28.typeId;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err57 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data28.name !== undefined){
if(typeof data28.name !== "string"){
const err58 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data28.value !== undefined){
if(typeof data28.value !== "string"){
const err59 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Vendors_GetById" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Vendors_Update = validate95;
const schema138 = {"$id":"Vendors_Update","$ref":"document#/components/schemas/ModificationResponse"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Vendors_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Trucks_GetList = validate96;
const schema140 = {"$id":"Trucks_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.TruckResponse"};
const schema141 = {"type":"object","description":"A page of trucks.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.TruckResponse"},"description":"The rows."}},"additionalProperties":false};
const schema142 = {"type":"object","description":"A truck.","required":["id","name","active","memo","technicianIds","createdOn","modifiedOn","externalData"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"memo":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text, null when not set."},"warehouseId":{"type":["integer","null"],"format":"int64","description":"Warehouse the truck belongs to."},"technicianIds":{"type":"array","items":{"type":"integer","format":"int64"},"description":"Technicians on the truck."},"inventoryTemplateId":{"type":["integer","null"],"format":"int64","description":"Stock template: `templateId` in requests."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"externalData":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"x-vendor-declares":{"nullable":false},"description":"Values kept under your application's GUID. Null unless the request names the GUID."}},"additionalProperties":false};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.active === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.memo === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.technicianIds === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "technicianIds"},message:"must have required property '"+"technicianIds"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.createdOn === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.modifiedOn === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.externalData === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema142.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err11 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.memo !== undefined){
let data3 = data.memo;
if((typeof data3 !== "string") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema142.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.warehouseId !== undefined){
let data4 = data.warehouseId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/warehouseId",schemaPath:"#/properties/warehouseId/type",keyword:"type",params:{type: schema142.properties.warehouseId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.technicianIds !== undefined){
let data5 = data.technicianIds;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err14 = {instancePath:instancePath+"/technicianIds/" + i0,schemaPath:"#/properties/technicianIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/technicianIds",schemaPath:"#/properties/technicianIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.inventoryTemplateId !== undefined){
let data7 = data.inventoryTemplateId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/inventoryTemplateId",schemaPath:"#/properties/inventoryTemplateId/type",keyword:"type",params:{type: schema142.properties.inventoryTemplateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data8 = data.createdOn;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err17 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data9 = data.modifiedOn;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err19 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.externalData !== undefined){
let data10 = data.externalData;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err21 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema142.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.key === undefined){
const err22 = {instancePath:instancePath+"/externalData/" + i1,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11.value === undefined){
const err23 = {instancePath:instancePath+"/externalData/" + i1,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.key !== undefined){
if(typeof data11.key !== "string"){
const err24 = {instancePath:instancePath+"/externalData/" + i1+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.value !== undefined){
if(typeof data11.value !== "string"){
const err25 = {instancePath:instancePath+"/externalData/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/externalData/" + i1,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema141.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Trucks_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Trucks_Create = validate101;
const schema144 = {"$id":"Trucks_Create","$ref":"document#/components/schemas/ModificationResponse"};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Trucks_Create" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Trucks_Update = validate102;
const schema146 = {"$id":"Trucks_Update","$ref":"document#/components/schemas/ModificationResponse"};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Trucks_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Warehouses_GetList = validate103;
const schema148 = {"$id":"Warehouses_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.WarehouseResponse"};
const schema149 = {"type":"object","description":"A page of warehouses.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.WarehouseResponse"},"description":"The rows."}},"additionalProperties":false};
const schema150 = {"type":"object","description":"A warehouse.","required":["id","name","active","address","createdOn","modifiedOn","externalData"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"address":{"$ref":"#/components/schemas/Inventory.V2.AddressResponse","description":"The warehouse's address."},"inventoryTemplateId":{"type":["integer","null"],"format":"int64","description":"Stock template: `templateId` in requests."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"externalData":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"x-vendor-declares":{"nullable":false},"description":"Values kept under your application's GUID. Null unless the request names the GUID."}},"additionalProperties":false};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.active === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.address === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.createdOn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.modifiedOn === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.externalData === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "active")) || (key0 === "address")) || (key0 === "inventoryTemplateId")) || (key0 === "createdOn")) || (key0 === "modifiedOn")) || (key0 === "externalData"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err10 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.address !== undefined){
let data3 = data.address;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err11 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.street !== undefined){
let data4 = data3.street;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema37.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.unit !== undefined){
let data5 = data3.unit;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema37.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.city !== undefined){
let data6 = data3.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema37.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.state !== undefined){
let data7 = data3.state;
if((typeof data7 !== "string") && (data7 !== null)){
const err15 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema37.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.zip !== undefined){
let data8 = data3.zip;
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema37.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.country !== undefined){
let data9 = data3.country;
if((typeof data9 !== "string") && (data9 !== null)){
const err17 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema37.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.inventoryTemplateId !== undefined){
let data10 = data.inventoryTemplateId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err19 = {instancePath:instancePath+"/inventoryTemplateId",schemaPath:"#/properties/inventoryTemplateId/type",keyword:"type",params:{type: schema150.properties.inventoryTemplateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data11 = data.createdOn;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err20 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data12 = data.modifiedOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err22 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.externalData !== undefined){
let data13 = data.externalData;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err24 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema150.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.key === undefined){
const err25 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14.value === undefined){
const err26 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14.key !== undefined){
if(typeof data14.key !== "string"){
const err27 = {instancePath:instancePath+"/externalData/" + i0+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.value !== undefined){
if(typeof data14.value !== "string"){
const err28 = {instancePath:instancePath+"/externalData/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema149.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate105(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Warehouses_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Warehouses_Update = validate108;
const schema153 = {"$id":"Warehouses_Update","$ref":"document#/components/schemas/ModificationResponse"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Warehouses_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Transfers_GetList = validate109;
const schema155 = {"$id":"Transfers_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.InventoryTransferResponse"};
const schema156 = {"type":"object","description":"A page of transfers.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryTransferResponse"},"description":"The rows."}},"additionalProperties":false};
const schema157 = {"type":"object","description":"A movement of stock between two locations.","required":["id","transferType","status","number","referenceNumber","fromLocationId","toLocationId","memo","date","createdOn","modifiedOn","syncStatus","active","items","customFields"],"properties":{"id":{"type":"integer","format":"int64"},"transferType":{"type":"string","description":"Name of the transfer type."},"status":{"type":"string","description":"Pending, Picked, Received or Canceled."},"number":{"type":"string"},"referenceNumber":{"type":"string","description":"A second number, given by people."},"fromLocationId":{"type":"integer","format":"int64","description":"Warehouse or truck the goods leave."},"toLocationId":{"type":"integer","format":"int64","description":"Warehouse or truck they go to."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":"string","format":"multiline","description":"Free text."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the transfer.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"pickedDate":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it was picked; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"receivedDate":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it arrived; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","deprecated":true,"description":"Use `batch`."},"batch":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.BatchResponse"},{"type":"null"}],"description":"Accounting batch, null until the record is in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","description":"Where the record stands on its way to accounting."},"dateRequired":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it is needed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The invoice, if any."},"canceledById":{"type":["integer","null"],"format":"int64","description":"User who canceled it."},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled"},{"type":"null"}],"description":"Why it was canceled."},"dateCanceled":{"type":["string","null"],"format":"date-time","description":"When it was canceled.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"pickedById":{"type":["integer","null"],"format":"int64","description":"User who picked it."},"receivedById":{"type":["integer","null"],"format":"int64","description":"User who received it."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryTransferItemResponse"},"description":"The lines."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Custom field values, null when there are none."},"externalData":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"description":"Values kept under your application's GUID. Null unless the request names the GUID."}},"additionalProperties":false};
const schema161 = {"type":"object","description":"A line of a transfer.","required":["id","skuId","description","createdOn","modifiedOn","name","code","quantity","quantityPicked","cost","totalCost","active"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"description":{"type":"string","format":"html","description":"Text on the line; may hold HTML."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"name":{"type":"string"},"code":{"type":"string","description":"Code of the SKU."},"quantity":{"type":"number","format":"decimal","x-scale":19},"quantityPicked":{"type":"number","format":"decimal","x-scale":19,"description":"How much has been picked so far."},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"totalCost":{"type":"number","format":"decimal","x-scale":2,"description":"Quantity times cost."},"serialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.SerialNumberResponse"},"description":"Serial numbers, null when there are none."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"active":{"type":"boolean","description":"False once deactivated or canceled."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."}},"additionalProperties":false};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdOn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.modifiedOn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.code === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.quantity === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.quantityPicked === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantityPicked"},message:"must have required property '"+"quantityPicked"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.cost === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.totalCost === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalCost"},message:"must have required property '"+"totalCost"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.active === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema161.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err14 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
if(!(typeof data.description === "string")){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err16 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err18 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err21 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err22 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.quantityPicked !== undefined){
if(!(typeof data.quantityPicked == "number")){
const err23 = {instancePath:instancePath+"/quantityPicked",schemaPath:"#/properties/quantityPicked/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err24 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.totalCost !== undefined){
if(!(typeof data.totalCost == "number")){
const err25 = {instancePath:instancePath+"/totalCost",schemaPath:"#/properties/totalCost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.serialNumbers !== undefined){
let data11 = data.serialNumbers;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err26 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema161.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err27 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12.number === undefined){
const err28 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data12){
if(!((key1 === "id") || (key1 === "number"))){
const err29 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.id !== undefined){
let data13 = data12.id;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err30 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.number !== undefined){
if(typeof data12.number !== "string"){
const err31 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
if(data.createdById !== undefined){
let data15 = data.createdById;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err33 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema161.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err34 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data17 = data.budgetCodeId;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err35 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema161.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transferType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transferType"},message:"must have required property '"+"transferType"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.number === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.referenceNumber === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "referenceNumber"},message:"must have required property '"+"referenceNumber"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fromLocationId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fromLocationId"},message:"must have required property '"+"fromLocationId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.toLocationId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toLocationId"},message:"must have required property '"+"toLocationId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.memo === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.date === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.createdOn === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.modifiedOn === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.syncStatus === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncStatus"},message:"must have required property '"+"syncStatus"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.active === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.items === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.customFields === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema157.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.transferType !== undefined){
if(typeof data.transferType !== "string"){
const err17 = {instancePath:instancePath+"/transferType",schemaPath:"#/properties/transferType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err19 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err20 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.fromLocationId !== undefined){
let data5 = data.fromLocationId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err21 = {instancePath:instancePath+"/fromLocationId",schemaPath:"#/properties/fromLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.toLocationId !== undefined){
let data6 = data.toLocationId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err22 = {instancePath:instancePath+"/toLocationId",schemaPath:"#/properties/toLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.createdById !== undefined){
let data7 = data.createdById;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err23 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema157.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.memo !== undefined){
if(!(typeof data.memo === "string")){
const err24 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.date !== undefined){
let data9 = data.date;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err25 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.pickedDate !== undefined){
let data10 = data.pickedDate;
if((typeof data10 !== "string") && (data10 !== null)){
const err27 = {instancePath:instancePath+"/pickedDate",schemaPath:"#/properties/pickedDate/type",keyword:"type",params:{type: schema157.properties.pickedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err28 = {instancePath:instancePath+"/pickedDate",schemaPath:"#/properties/pickedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.receivedDate !== undefined){
let data11 = data.receivedDate;
if((typeof data11 !== "string") && (data11 !== null)){
const err29 = {instancePath:instancePath+"/receivedDate",schemaPath:"#/properties/receivedDate/type",keyword:"type",params:{type: schema157.properties.receivedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err30 = {instancePath:instancePath+"/receivedDate",schemaPath:"#/properties/receivedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err31 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err33 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.batchId !== undefined){
let data14 = data.batchId;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err35 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema157.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.batch !== undefined){
let data15 = data.batch;
const _errs33 = errors;
let valid1 = false;
let passing0 = null;
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err36 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err37 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err38 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.number !== undefined){
let data17 = data15.number;
if((typeof data17 !== "string") && (data17 !== null)){
const err39 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema96.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.name !== undefined){
let data18 = data15.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err40 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema96.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs44 = errors;
if(data15 !== null){
const err42 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err43 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data19 = data.syncStatus;
if(typeof data19 !== "string"){
const err44 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((data19 === "Pending") || (data19 === "Posted")) || (data19 === "Exported"))){
const err45 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.dateRequired !== undefined){
let data20 = data.dateRequired;
if((typeof data20 !== "string") && (data20 !== null)){
const err46 = {instancePath:instancePath+"/dateRequired",schemaPath:"#/properties/dateRequired/type",keyword:"type",params:{type: schema157.properties.dateRequired.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err47 = {instancePath:instancePath+"/dateRequired",schemaPath:"#/properties/dateRequired/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.jobId !== undefined){
let data21 = data.jobId;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err48 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema157.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data22 = data.invoiceId;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
const err49 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema157.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.canceledById !== undefined){
let data23 = data.canceledById;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err50 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema157.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data24 = data.canceledReason;
const _errs58 = errors;
let valid5 = false;
let passing1 = null;
const _errs59 = errors;
if(typeof data24 !== "string"){
const err51 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((((((((data24 === "NotRequired") || (data24 === "Duplicate")) || (data24 === "Accidental")) || (data24 === "VendorIssue")) || (data24 === "Other")) || (data24 === "JobCanceled")) || (data24 === "NotWarranty")) || (data24 === "WarrantyRejected"))){
const err52 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs59 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs62 = errors;
if(data24 !== null){
const err53 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs62 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err54 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.dateCanceled !== undefined){
let data25 = data.dateCanceled;
if((typeof data25 !== "string") && (data25 !== null)){
const err55 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema157.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err56 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err57 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.pickedById !== undefined){
let data27 = data.pickedById;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err58 = {instancePath:instancePath+"/pickedById",schemaPath:"#/properties/pickedById/type",keyword:"type",params:{type: schema157.properties.pickedById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.receivedById !== undefined){
let data28 = data.receivedById;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err59 = {instancePath:instancePath+"/receivedById",schemaPath:"#/properties/receivedById/type",keyword:"type",params:{type: schema157.properties.receivedById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.items !== undefined){
let data29 = data.items;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data29[i0], {instancePath:instancePath+"/items/" + i0,parentData:data29,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.customFields !== undefined){
let data31 = data.customFields;
if((!(Array.isArray(data31))) && (data31 !== null)){
const err61 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema157.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.typeId === undefined){
const err62 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data32.name === undefined){
const err63 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data32.value === undefined){
const err64 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key2 in data32){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err65 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data32.typeId !== undefined){
let data33 = data32.typeId;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err66 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
const err67 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data32.value !== undefined){
if(typeof data32.value !== "string"){
const err68 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
if(data.externalData !== undefined){
let data36 = data.externalData;
if((!(Array.isArray(data36))) && (data36 !== null)){
const err70 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema157.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(Array.isArray(data36)){
const len2 = data36.length;
for(let i2=0; i2<len2; i2++){
let data37 = data36[i2];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.key === undefined){
const err71 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data37.value === undefined){
const err72 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data37.key !== undefined){
if(typeof data37.key !== "string"){
const err73 = {instancePath:instancePath+"/externalData/" + i2+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data37.value !== undefined){
if(typeof data37.value !== "string"){
const err74 = {instancePath:instancePath+"/externalData/" + i2+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema156.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Transfers_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Transfers_Update = validate116;
const schema165 = {"$id":"Transfers_Update","$ref":"document#/components/schemas/ModificationResponse"};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Transfers_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Adjustments_GetList = validate117;
const schema167 = {"$id":"Adjustments_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.InventoryAdjustmentResponse"};
const schema168 = {"type":"object","description":"A page of adjustments.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryAdjustmentResponse"},"description":"The rows."}},"additionalProperties":false};
const schema169 = {"type":"object","description":"A correction of stock at one location.","required":["id","active","number","referenceNumber","type","inventoryLocationId","memo","date","createdOn","modifiedOn","syncStatus","externalData","items","customFields"],"properties":{"id":{"type":"integer","format":"int64"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"number":{"type":"string"},"referenceNumber":{"type":"string","description":"A second number, given by people."},"type":{"type":"string","description":"`Inventory Quantity Adjustment` or `Beginning Balance`."},"inventoryLocationId":{"type":"integer","format":"int64","description":"A warehouse id or a truck id."},"businessUnitId":{"type":["integer","null"],"format":"int64","description":"The business unit it is booked to."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, if any."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The invoice, if any."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":"string","format":"multiline","description":"Free text."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the adjustment.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","deprecated":true,"description":"Use `batch`."},"batch":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.BatchResponse"},{"type":"null"}],"description":"Accounting batch, null until the record is in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","description":"Where the record stands on its way to accounting."},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled"},{"type":"null"}],"description":"Why it was canceled."},"canceledById":{"type":["integer","null"],"format":"int64","description":"User who canceled it."},"dateCanceled":{"type":["string","null"],"format":"date-time","description":"When it was canceled.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"externalData":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"x-vendor-declares":{"nullable":false},"description":"Values kept under your application's GUID. Null unless the request names the GUID."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryAdjustmentItemResponse"},"description":"The lines."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Custom field values, null when there are none."}},"additionalProperties":false};
const schema174 = {"type":"object","description":"A line of an adjustment.","required":["id","skuId","description","createdOn","modifiedOn","name","code","quantity","cost","totalCost","active"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"description":{"type":"string","format":"html","description":"Text on the line; may hold HTML."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"name":{"type":"string"},"code":{"type":"string","description":"Code of the SKU."},"quantity":{"type":"number","format":"decimal","x-scale":19},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"totalCost":{"type":"number","format":"decimal","x-scale":2,"description":"Quantity times cost."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"active":{"type":"boolean","description":"False once deactivated or canceled."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"serialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.SerialNumberResponse"},"description":"Serial numbers, null when there are none."}},"additionalProperties":false};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdOn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.modifiedOn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.code === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.quantity === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.cost === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.totalCost === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalCost"},message:"must have required property '"+"totalCost"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.active === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema174.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err13 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
if(!(typeof data.description === "string")){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err15 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err17 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err20 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err21 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err22 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.totalCost !== undefined){
if(!(typeof data.totalCost == "number")){
const err23 = {instancePath:instancePath+"/totalCost",schemaPath:"#/properties/totalCost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.createdById !== undefined){
let data10 = data.createdById;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err24 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema174.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err25 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data12 = data.budgetCodeId;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err26 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema174.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.serialNumbers !== undefined){
let data13 = data.serialNumbers;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err27 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema174.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err28 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14.number === undefined){
const err29 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "id") || (key1 === "number"))){
const err30 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err31 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.number !== undefined){
if(typeof data14.number !== "string"){
const err32 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.referenceNumber === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "referenceNumber"},message:"must have required property '"+"referenceNumber"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.memo === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.createdOn === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.modifiedOn === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.syncStatus === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncStatus"},message:"must have required property '"+"syncStatus"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.externalData === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.items === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.customFields === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema169.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err16 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err17 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err18 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data5 = data.inventoryLocationId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err20 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data6 = data.businessUnitId;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema169.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.projectId !== undefined){
let data7 = data.projectId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err22 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema169.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data8 = data.invoiceId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err23 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema169.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.createdById !== undefined){
let data9 = data.createdById;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err24 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema169.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.memo !== undefined){
if(!(typeof data.memo === "string")){
const err25 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.date !== undefined){
let data11 = data.date;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err26 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err28 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err30 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.batchId !== undefined){
let data14 = data.batchId;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err32 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema169.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.batch !== undefined){
let data15 = data.batch;
const _errs33 = errors;
let valid1 = false;
let passing0 = null;
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err33 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err34 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err35 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.number !== undefined){
let data17 = data15.number;
if((typeof data17 !== "string") && (data17 !== null)){
const err36 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema96.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.name !== undefined){
let data18 = data15.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err37 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema96.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs44 = errors;
if(data15 !== null){
const err39 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err40 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data19 = data.syncStatus;
if(typeof data19 !== "string"){
const err41 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((data19 === "Pending") || (data19 === "Posted")) || (data19 === "Exported"))){
const err42 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data20 = data.canceledReason;
const _errs50 = errors;
let valid5 = false;
let passing1 = null;
const _errs51 = errors;
if(typeof data20 !== "string"){
const err43 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((((((data20 === "NotRequired") || (data20 === "Duplicate")) || (data20 === "Accidental")) || (data20 === "VendorIssue")) || (data20 === "Other")) || (data20 === "JobCanceled")) || (data20 === "NotWarranty")) || (data20 === "WarrantyRejected"))){
const err44 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs51 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs54 = errors;
if(data20 !== null){
const err45 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs54 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err46 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.canceledById !== undefined){
let data21 = data.canceledById;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err47 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema169.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.dateCanceled !== undefined){
let data22 = data.dateCanceled;
if((typeof data22 !== "string") && (data22 !== null)){
const err48 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema169.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err49 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.externalData !== undefined){
let data23 = data.externalData;
if((!(Array.isArray(data23))) && (data23 !== null)){
const err50 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema169.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.key === undefined){
const err51 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data24.value === undefined){
const err52 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data24.key !== undefined){
if(typeof data24.key !== "string"){
const err53 = {instancePath:instancePath+"/externalData/" + i0+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.value !== undefined){
if(typeof data24.value !== "string"){
const err54 = {instancePath:instancePath+"/externalData/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data.items !== undefined){
let data27 = data.items;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(!(validate120(data27[i1], {instancePath:instancePath+"/items/" + i1,parentData:data27,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.customFields !== undefined){
let data29 = data.customFields;
if((!(Array.isArray(data29))) && (data29 !== null)){
const err57 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema169.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.typeId === undefined){
const err58 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data30.name === undefined){
const err59 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data30.value === undefined){
const err60 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key2 in data30){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err61 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data30.typeId !== undefined){
let data31 = data30.typeId;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err62 = {instancePath:instancePath+"/customFields/" + i2+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data30.name !== undefined){
if(typeof data30.name !== "string"){
const err63 = {instancePath:instancePath+"/customFields/" + i2+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data30.value !== undefined){
if(typeof data30.value !== "string"){
const err64 = {instancePath:instancePath+"/customFields/" + i2+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema168.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate119(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Adjustments_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Adjustments_Update = validate124;
const schema177 = {"$id":"Adjustments_Update","$ref":"document#/components/schemas/ModificationResponse"};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Adjustments_Update" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ModificationResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/ModificationResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const InventoryTemplates_GetList = validate125;
const schema179 = {"$id":"InventoryTemplates_GetList","$ref":"document#/components/schemas/PaginatedResponse_Of_Inventory.V2.InventoryTemplateResponse"};
const schema180 = {"type":"object","description":"A page of inventory templates.","required":["page","pageSize","hasMore","data"],"properties":{"page":{"type":"integer","format":"int32","description":"Page number, from 1."},"pageSize":{"type":"integer","format":"int32","description":"Rows a page, as asked."},"hasMore":{"type":"boolean","description":"Whether rows follow."},"totalCount":{"type":["integer","null"],"format":"int32","description":"All matching rows; null unless `includeTotal=true`."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryTemplateResponse"},"description":"The rows."}},"additionalProperties":false};
const schema181 = {"type":"object","description":"A stock template.","required":["id","name","active","type","createdOn","modifiedOn","isConsignment"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"type":{"type":"string","description":"Kind of location the template is for."},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"isConsignment":{"type":"boolean","description":"Whether the vendor owns the goods until they are used."},"locationIds":{"type":["array","null"],"items":{"type":"integer","format":"int64"},"description":"Warehouses and trucks that use it."},"items":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.InventoryTemplateItemResponse"},"description":"The lines."}},"additionalProperties":false};
const schema182 = {"type":"object","description":"A SKU to keep in stock, with its bounds.","required":["id","skuId","code","name","skuType","minQuantity","maxQuantity","isConsignment"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"code":{"type":"string","description":"Code of the SKU."},"description":{"type":["string","null"],"description":"Text on the line; may hold HTML."},"name":{"type":"string"},"skuType":{"type":"string","description":"Kind of pricebook entry."},"minQuantity":{"type":"number","format":"decimal","x-scale":19,"description":"Restock below this."},"maxQuantity":{"type":"number","format":"decimal","x-scale":19,"description":"Restock up to this."},"memo":{"type":["string","null"],"description":"Free text."},"unitOfMeasure":{"oneOf":[{"$ref":"#/components/schemas/Inventory.UnitOfMeasureModel"},{"type":"null"}],"description":"Unit the SKU is kept in; null for single pieces."},"isConsignment":{"type":"boolean","description":"Whether the vendor owns the goods until they are used."}},"additionalProperties":false};
const schema183 = {"type":"object","description":"A unit a SKU is bought or counted in.","required":["name","skuId","skuType","quantity","id","unitOfMeasureBaseId","skuCode","isUsedForPurchasing","vendors"],"properties":{"name":{"type":"string"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"skuType":{"$ref":"#/components/schemas/Pricebook.Types.SkuType","description":"Kind of pricebook entry."},"quantity":{"type":"number","format":"decimal","x-scale":19,"description":"Pieces in the unit."},"id":{"type":"integer","format":"int64"},"unitOfMeasureBaseId":{"type":"integer","format":"int64","description":"The unit this one is a variant of."},"newSkuConversionBatchId":{"type":["integer","null"],"format":"int64","description":"Set when SKUs were converted to this unit."},"oldSkuConversionBatchId":{"type":["integer","null"],"format":"int64","description":"Set when SKUs were converted from this unit."},"skuCode":{"type":"string","description":"Code of the SKU."},"isUsedForPurchasing":{"type":"boolean","description":"Whether orders may use the unit."},"vendors":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.UnitOfMeasureVendorModel"},"description":"Vendors that sell in this unit."}},"additionalProperties":false};
const schema184 = {"type":"string","description":"Kind of pricebook entry.","enum":["Service","Material","Equipment","PriceModifier"]};
const schema185 = {"type":"object","description":"A vendor's part number and cost for a unit.","required":["id","procurementVendorId","vendorPartNumber","vendorDefaultUnit","active"],"properties":{"id":{"type":"integer","format":"int64"},"procurementVendorId":{"type":"integer","format":"int64","description":"The vendor."},"vendorPartNumber":{"type":"string","description":"The vendor's own number for the item."},"vendorDefaultUnit":{"type":"boolean","description":"Whether the vendor sells it in this unit by default."},"cost":{"type":["number","null"],"format":"decimal","x-scale":10,"description":"Cost of one piece."},"active":{"type":"boolean","description":"False once deactivated or canceled."}},"additionalProperties":false};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.skuType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuType"},message:"must have required property '"+"skuType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quantity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.unitOfMeasureBaseId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unitOfMeasureBaseId"},message:"must have required property '"+"unitOfMeasureBaseId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.skuCode === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuCode"},message:"must have required property '"+"skuCode"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isUsedForPurchasing === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isUsedForPurchasing"},message:"must have required property '"+"isUsedForPurchasing"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.vendors === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendors"},message:"must have required property '"+"vendors"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema183.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err11 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.skuType !== undefined){
let data2 = data.skuType;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/skuType",schemaPath:"#/components/schemas/Pricebook.Types.SkuType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data2 === "Service") || (data2 === "Material")) || (data2 === "Equipment")) || (data2 === "PriceModifier"))){
const err13 = {instancePath:instancePath+"/skuType",schemaPath:"#/components/schemas/Pricebook.Types.SkuType/enum",keyword:"enum",params:{allowedValues: schema184.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err14 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.unitOfMeasureBaseId !== undefined){
let data5 = data.unitOfMeasureBaseId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/unitOfMeasureBaseId",schemaPath:"#/properties/unitOfMeasureBaseId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.newSkuConversionBatchId !== undefined){
let data6 = data.newSkuConversionBatchId;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err17 = {instancePath:instancePath+"/newSkuConversionBatchId",schemaPath:"#/properties/newSkuConversionBatchId/type",keyword:"type",params:{type: schema183.properties.newSkuConversionBatchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.oldSkuConversionBatchId !== undefined){
let data7 = data.oldSkuConversionBatchId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/oldSkuConversionBatchId",schemaPath:"#/properties/oldSkuConversionBatchId/type",keyword:"type",params:{type: schema183.properties.oldSkuConversionBatchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.skuCode !== undefined){
if(typeof data.skuCode !== "string"){
const err19 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.isUsedForPurchasing !== undefined){
if(typeof data.isUsedForPurchasing !== "boolean"){
const err20 = {instancePath:instancePath+"/isUsedForPurchasing",schemaPath:"#/properties/isUsedForPurchasing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.vendors !== undefined){
let data10 = data.vendors;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err21 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data11.procurementVendorId === undefined){
const err22 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "procurementVendorId"},message:"must have required property '"+"procurementVendorId"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11.vendorPartNumber === undefined){
const err23 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "vendorPartNumber"},message:"must have required property '"+"vendorPartNumber"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.vendorDefaultUnit === undefined){
const err24 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "vendorDefaultUnit"},message:"must have required property '"+"vendorDefaultUnit"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.active === undefined){
const err25 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data11){
if(!((((((key1 === "id") || (key1 === "procurementVendorId")) || (key1 === "vendorPartNumber")) || (key1 === "vendorDefaultUnit")) || (key1 === "cost")) || (key1 === "active"))){
const err26 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.id !== undefined){
let data12 = data11.id;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err27 = {instancePath:instancePath+"/vendors/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.procurementVendorId !== undefined){
let data13 = data11.procurementVendorId;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err28 = {instancePath:instancePath+"/vendors/" + i0+"/procurementVendorId",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/procurementVendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.vendorPartNumber !== undefined){
if(typeof data11.vendorPartNumber !== "string"){
const err29 = {instancePath:instancePath+"/vendors/" + i0+"/vendorPartNumber",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/vendorPartNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.vendorDefaultUnit !== undefined){
if(typeof data11.vendorDefaultUnit !== "boolean"){
const err30 = {instancePath:instancePath+"/vendors/" + i0+"/vendorDefaultUnit",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/vendorDefaultUnit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.cost !== undefined){
let data16 = data11.cost;
if((!(typeof data16 == "number")) && (data16 !== null)){
const err31 = {instancePath:instancePath+"/vendors/" + i0+"/cost",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/cost/type",keyword:"type",params:{type: schema185.properties.cost.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.active !== undefined){
if(typeof data11.active !== "boolean"){
const err32 = {instancePath:instancePath+"/vendors/" + i0+"/active",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.skuType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuType"},message:"must have required property '"+"skuType"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.minQuantity === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minQuantity"},message:"must have required property '"+"minQuantity"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.maxQuantity === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxQuantity"},message:"must have required property '"+"maxQuantity"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isConsignment === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isConsignment"},message:"must have required property '"+"isConsignment"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema182.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err10 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err11 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema182.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.skuType !== undefined){
if(typeof data.skuType !== "string"){
const err14 = {instancePath:instancePath+"/skuType",schemaPath:"#/properties/skuType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.minQuantity !== undefined){
if(!(typeof data.minQuantity == "number")){
const err15 = {instancePath:instancePath+"/minQuantity",schemaPath:"#/properties/minQuantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.maxQuantity !== undefined){
if(!(typeof data.maxQuantity == "number")){
const err16 = {instancePath:instancePath+"/maxQuantity",schemaPath:"#/properties/maxQuantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.memo !== undefined){
let data8 = data.memo;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema182.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.unitOfMeasure !== undefined){
let data9 = data.unitOfMeasure;
const _errs21 = errors;
let valid1 = false;
let passing0 = null;
const _errs22 = errors;
if(!(validate129(data9, {instancePath:instancePath+"/unitOfMeasure",parentData:data,parentDataProperty:"unitOfMeasure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs23 = errors;
if(data9 !== null){
const err18 = {instancePath:instancePath+"/unitOfMeasure",schemaPath:"#/properties/unitOfMeasure/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err19 = {instancePath:instancePath+"/unitOfMeasure",schemaPath:"#/properties/unitOfMeasure/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.isConsignment !== undefined){
if(typeof data.isConsignment !== "boolean"){
const err20 = {instancePath:instancePath+"/isConsignment",schemaPath:"#/properties/isConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.active === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.createdOn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.modifiedOn === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.isConsignment === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isConsignment"},message:"must have required property '"+"isConsignment"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema181.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err10 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data4 = data.createdOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data5 = data.modifiedOn;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err14 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.isConsignment !== undefined){
if(typeof data.isConsignment !== "boolean"){
const err16 = {instancePath:instancePath+"/isConsignment",schemaPath:"#/properties/isConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.locationIds !== undefined){
let data7 = data.locationIds;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/locationIds",schemaPath:"#/properties/locationIds/type",keyword:"type",params:{type: schema181.properties.locationIds.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err18 = {instancePath:instancePath+"/locationIds/" + i0,schemaPath:"#/properties/locationIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.items !== undefined){
let data9 = data.items;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err19 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: schema181.properties.items.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate128(data9[i1], {instancePath:instancePath+"/items/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasMore === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "pageSize")) || (key0 === "hasMore")) || (key0 === "totalCount")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err7 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalCount !== undefined){
let data3 = data.totalCount;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: schema180.properties.totalCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data4[i0], {instancePath:instancePath+"/data/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="InventoryTemplates_GetList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Export_PurchaseOrders = validate134;
const schema186 = {"$id":"Export_PurchaseOrders","$ref":"document#/components/schemas/ExportResponse_Of_Inventory.V2.ExportPurchaseOrdersResponse"};
const schema187 = {"type":"object","description":"A stretch of the purchase orders feed.","required":["hasMore","continueFrom","data"],"properties":{"hasMore":{"type":"boolean","description":"Whether rows follow."},"continueFrom":{"type":"string","description":"Opaque. Pass it as `from` to get what changed since."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.ExportPurchaseOrdersResponse"},"description":"The rows."}},"additionalProperties":false};
const schema188 = {"type":"object","description":"A purchase order in the feed.","required":["id","number","status","typeId","vendorId","shipTo","vendorDocumentNumber","date","createdOn","modifiedOn","total","tax","shipping","summary","items","customFields"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"string","description":"The job's number for its first order, then `<job number>-001` and so on; without a job, a number of its own. It never changes."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The job's invoice."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, taken from the job unless given."},"status":{"type":"string","description":"Pending, Sent, PartiallyReceived, Received, Exported or Canceled."},"typeId":{"type":"integer","format":"int64","description":"The purchase order type."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"technicianId":{"type":["integer","null"],"format":"int64","description":"The technician, if any."},"shipTo":{"$ref":"#/components/schemas/Inventory.V2.AddressResponse","description":"The bare address; the `description` sent with it is not shown."},"businessUnitId":{"type":["integer","null"],"format":"int64","description":"The business unit it is booked to."},"inventoryLocationId":{"type":["integer","null"],"format":"int64","description":"A warehouse id or a truck id."},"batchId":{"type":["integer","null"],"format":"int64","description":"Accounting batch, null until exported."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"vendorDocumentNumber":{"type":["string","null"],"x-vendor-declares":{"nullable":false},"description":"The vendor's invoice number: `vendorInvoiceNumber` in requests."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the order.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"requiredOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the goods are needed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"sentOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it was sent; cleared when the sending is undone.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"receivedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the last open item arrived.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"total":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping."},"tax":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount, not a rate."},"shipping":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"summary":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text: `memo` in requests."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.PurchaseOrderItemResponse"},"description":"The active items."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Null when there are none. They can be read but not set through the API."}},"additionalProperties":false};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.typeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.shipTo === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipTo"},message:"must have required property '"+"shipTo"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.vendorDocumentNumber === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorDocumentNumber"},message:"must have required property '"+"vendorDocumentNumber"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.createdOn === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.modifiedOn === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.total === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.tax === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax"},message:"must have required property '"+"tax"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.shipping === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping"},message:"must have required property '"+"shipping"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.summary === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.items === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.customFields === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema188.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err18 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data2 = data.invoiceId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err19 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema188.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.jobId !== undefined){
let data3 = data.jobId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err20 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema188.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.projectId !== undefined){
let data4 = data.projectId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err21 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema188.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.typeId !== undefined){
let data6 = data.typeId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err23 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data7 = data.vendorId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err24 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data8 = data.technicianId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err25 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema188.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data9 = data.shipTo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err26 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.street !== undefined){
let data10 = data9.street;
if((typeof data10 !== "string") && (data10 !== null)){
const err27 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema37.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.unit !== undefined){
let data11 = data9.unit;
if((typeof data11 !== "string") && (data11 !== null)){
const err28 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema37.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.city !== undefined){
let data12 = data9.city;
if((typeof data12 !== "string") && (data12 !== null)){
const err29 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema37.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.state !== undefined){
let data13 = data9.state;
if((typeof data13 !== "string") && (data13 !== null)){
const err30 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema37.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.zip !== undefined){
let data14 = data9.zip;
if((typeof data14 !== "string") && (data14 !== null)){
const err31 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema37.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.country !== undefined){
let data15 = data9.country;
if((typeof data15 !== "string") && (data15 !== null)){
const err32 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema37.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data16 = data.businessUnitId;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err34 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema188.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data17 = data.inventoryLocationId;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err35 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: schema188.properties.inventoryLocationId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.batchId !== undefined){
let data18 = data.batchId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err36 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema188.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data19 = data.budgetCodeId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err37 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema188.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.vendorDocumentNumber !== undefined){
let data20 = data.vendorDocumentNumber;
if((typeof data20 !== "string") && (data20 !== null)){
const err38 = {instancePath:instancePath+"/vendorDocumentNumber",schemaPath:"#/properties/vendorDocumentNumber/type",keyword:"type",params:{type: schema188.properties.vendorDocumentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.date !== undefined){
let data21 = data.date;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err39 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data22 = data.requiredOn;
if((typeof data22 !== "string") && (data22 !== null)){
const err41 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: schema188.properties.requiredOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err42 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.sentOn !== undefined){
let data23 = data.sentOn;
if((typeof data23 !== "string") && (data23 !== null)){
const err43 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/type",keyword:"type",params:{type: schema188.properties.sentOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err44 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.receivedOn !== undefined){
let data24 = data.receivedOn;
if((typeof data24 !== "string") && (data24 !== null)){
const err45 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/type",keyword:"type",params:{type: schema188.properties.receivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err46 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data25 = data.createdOn;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err47 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data26 = data.modifiedOn;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err49 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err51 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err52 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err53 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.createdById !== undefined){
let data30 = data.createdById;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err54 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema188.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.summary !== undefined){
let data31 = data.summary;
if((typeof data31 !== "string") && (data31 !== null)){
const err55 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema188.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err57 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema188.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err58 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data35.name === undefined){
const err59 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data35.value === undefined){
const err60 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err61 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err62 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err63 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err64 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hasMore === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.continueFrom === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "continueFrom"},message:"must have required property '"+"continueFrom"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "hasMore") || (key0 === "continueFrom")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err4 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.continueFrom !== undefined){
if(typeof data.continueFrom !== "string"){
const err5 = {instancePath:instancePath+"/continueFrom",schemaPath:"#/properties/continueFrom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate136(data2[i0], {instancePath:instancePath+"/data/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Export_PurchaseOrders" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Export_Returns = validate140;
const schema191 = {"$id":"Export_Returns","$ref":"document#/components/schemas/ExportResponse_Of_Inventory.V2.ExportReturnsResponse"};
const schema192 = {"type":"object","description":"A stretch of the returns feed.","required":["hasMore","continueFrom","data"],"properties":{"hasMore":{"type":"boolean","description":"Whether rows follow."},"continueFrom":{"type":"string","description":"Opaque. Pass it as `from` to get what changed since."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.ExportReturnsResponse"},"description":"The rows."}},"additionalProperties":false};
const schema193 = {"type":"object","description":"A return in the feed.","required":["id","active","number","referenceNumber","status","returnTypeId","vendorId","businessUnitId","memo","returnAmount","taxAmount","shippingAmount","returnDate","createdOn","modifiedOn","syncStatus","items","customFields","externalData"],"properties":{"id":{"type":"integer","format":"int64"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"number":{"type":"string","description":"Counts up from 1 for each tenant."},"referenceNumber":{"type":"string","description":"A number of your own or the vendor's."},"status":{"$ref":"#/components/schemas/Inventory.V2.InventoryReturnStatus","description":"Where the return stands."},"returnTypeId":{"type":"integer","format":"int64","description":"The return type."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"purchaseOrderId":{"type":["integer","null"],"format":"int64","description":"Order the goods were received on, if any."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, if any."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"businessUnitId":{"type":"integer","format":"int64","description":"The business unit it is booked to."},"inventoryLocationId":{"type":["integer","null"],"format":"int64","description":"A warehouse id or a truck id."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text, null when not set."},"returnAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping, less the restocking fee."},"taxAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Tax as an amount."},"shippingAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Shipping as an amount."},"returnDate":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the return.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"returnedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the goods went back; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"creditReceivedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the credit came; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","deprecated":true,"description":"Use `batch`."},"batch":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.BatchResponse"},{"type":"null"}],"description":"Accounting batch, null until the record is in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","description":"Where the record stands on its way to accounting."},"canceledById":{"type":["integer","null"],"format":"int64","description":"User who canceled it."},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled"},{"type":"null"}],"description":"Why it was canceled."},"dateCanceled":{"type":["string","null"],"format":"date-time","description":"When it was canceled.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryReturnItemResponse"},"description":"The returned lines."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Custom field values, null when there are none."},"externalData":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"x-vendor-declares":{"nullable":false},"description":"Values kept under your application's GUID. Null unless the request names the GUID."}},"additionalProperties":false};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.referenceNumber === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "referenceNumber"},message:"must have required property '"+"referenceNumber"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.returnTypeId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnTypeId"},message:"must have required property '"+"returnTypeId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.vendorId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.businessUnitId === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.memo === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.returnAmount === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnAmount"},message:"must have required property '"+"returnAmount"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.taxAmount === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxAmount"},message:"must have required property '"+"taxAmount"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.shippingAmount === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shippingAmount"},message:"must have required property '"+"shippingAmount"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.returnDate === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnDate"},message:"must have required property '"+"returnDate"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.createdOn === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.modifiedOn === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.syncStatus === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncStatus"},message:"must have required property '"+"syncStatus"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.items === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.customFields === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.externalData === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema193.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err21 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err22 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err23 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Inventory.V2.InventoryReturnStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data4 === "Pending") || (data4 === "Returned")) || (data4 === "CreditReceived")) || (data4 === "Canceled"))){
const err25 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Inventory.V2.InventoryReturnStatus/enum",keyword:"enum",params:{allowedValues: schema95.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.returnTypeId !== undefined){
let data5 = data.returnTypeId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err26 = {instancePath:instancePath+"/returnTypeId",schemaPath:"#/properties/returnTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data6 = data.vendorId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err27 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.purchaseOrderId !== undefined){
let data7 = data.purchaseOrderId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err28 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: schema193.properties.purchaseOrderId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.jobId !== undefined){
let data8 = data.jobId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err29 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema193.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.projectId !== undefined){
let data9 = data.projectId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err30 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema193.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data10 = data.budgetCodeId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err31 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema193.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data11 = data.businessUnitId;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err32 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data12 = data.inventoryLocationId;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err33 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: schema193.properties.inventoryLocationId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.createdById !== undefined){
let data13 = data.createdById;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err34 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema193.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.memo !== undefined){
let data14 = data.memo;
if((typeof data14 !== "string") && (data14 !== null)){
const err35 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema193.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.returnAmount !== undefined){
if(!(typeof data.returnAmount == "number")){
const err36 = {instancePath:instancePath+"/returnAmount",schemaPath:"#/properties/returnAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.taxAmount !== undefined){
if(!(typeof data.taxAmount == "number")){
const err37 = {instancePath:instancePath+"/taxAmount",schemaPath:"#/properties/taxAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.shippingAmount !== undefined){
if(!(typeof data.shippingAmount == "number")){
const err38 = {instancePath:instancePath+"/shippingAmount",schemaPath:"#/properties/shippingAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.returnDate !== undefined){
let data18 = data.returnDate;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err39 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.returnedOn !== undefined){
let data19 = data.returnedOn;
if((typeof data19 !== "string") && (data19 !== null)){
const err41 = {instancePath:instancePath+"/returnedOn",schemaPath:"#/properties/returnedOn/type",keyword:"type",params:{type: schema193.properties.returnedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err42 = {instancePath:instancePath+"/returnedOn",schemaPath:"#/properties/returnedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.creditReceivedOn !== undefined){
let data20 = data.creditReceivedOn;
if((typeof data20 !== "string") && (data20 !== null)){
const err43 = {instancePath:instancePath+"/creditReceivedOn",schemaPath:"#/properties/creditReceivedOn/type",keyword:"type",params:{type: schema193.properties.creditReceivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err44 = {instancePath:instancePath+"/creditReceivedOn",schemaPath:"#/properties/creditReceivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data21 = data.createdOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err45 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data22 = data.modifiedOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err47 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.batchId !== undefined){
let data23 = data.batchId;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err49 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema193.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.batch !== undefined){
let data24 = data.batch;
const _errs52 = errors;
let valid2 = false;
let passing0 = null;
const _errs53 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err50 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key1 in data24){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err51 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err52 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data24.number !== undefined){
let data26 = data24.number;
if((typeof data26 !== "string") && (data26 !== null)){
const err53 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema96.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.name !== undefined){
let data27 = data24.name;
if((typeof data27 !== "string") && (data27 !== null)){
const err54 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema96.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid0 = _errs53 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs63 = errors;
if(data24 !== null){
const err56 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs63 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err57 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data28 = data.syncStatus;
if(typeof data28 !== "string"){
const err58 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(((data28 === "Pending") || (data28 === "Posted")) || (data28 === "Exported"))){
const err59 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.canceledById !== undefined){
let data29 = data.canceledById;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err60 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema193.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data30 = data.canceledReason;
const _errs71 = errors;
let valid6 = false;
let passing1 = null;
const _errs72 = errors;
if(typeof data30 !== "string"){
const err61 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((((((((data30 === "NotRequired") || (data30 === "Duplicate")) || (data30 === "Accidental")) || (data30 === "VendorIssue")) || (data30 === "Other")) || (data30 === "JobCanceled")) || (data30 === "NotWarranty")) || (data30 === "WarrantyRejected"))){
const err62 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid1 = _errs72 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs75 = errors;
if(data30 !== null){
const err63 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid1 = _errs75 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err64 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data.dateCanceled !== undefined){
let data31 = data.dateCanceled;
if((typeof data31 !== "string") && (data31 !== null)){
const err65 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema193.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err66 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err68 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema193.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err69 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data35.name === undefined){
const err70 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data35.value === undefined){
const err71 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err72 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err73 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err74 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err75 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
if(data.externalData !== undefined){
let data39 = data.externalData;
if((!(Array.isArray(data39))) && (data39 !== null)){
const err77 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema193.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.key === undefined){
const err78 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data40.value === undefined){
const err79 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data40.key !== undefined){
if(typeof data40.key !== "string"){
const err80 = {instancePath:instancePath+"/externalData/" + i2+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data40.value !== undefined){
if(typeof data40.value !== "string"){
const err81 = {instancePath:instancePath+"/externalData/" + i2+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
}
else {
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hasMore === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.continueFrom === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "continueFrom"},message:"must have required property '"+"continueFrom"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "hasMore") || (key0 === "continueFrom")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err4 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.continueFrom !== undefined){
if(typeof data.continueFrom !== "string"){
const err5 = {instancePath:instancePath+"/continueFrom",schemaPath:"#/properties/continueFrom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate142(data2[i0], {instancePath:instancePath+"/data/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Export_Returns" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Export_Transfers = validate146;
const schema200 = {"$id":"Export_Transfers","$ref":"document#/components/schemas/ExportResponse_Of_Inventory.V2.ExportTransfersResponse"};
const schema201 = {"type":"object","description":"A stretch of the transfers feed.","required":["hasMore","continueFrom","data"],"properties":{"hasMore":{"type":"boolean","description":"Whether rows follow."},"continueFrom":{"type":"string","description":"Opaque. Pass it as `from` to get what changed since."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.ExportTransfersResponse"},"description":"The rows."}},"additionalProperties":false};
const schema202 = {"type":"object","description":"A transfer in the feed.","required":["id","transferType","status","number","referenceNumber","fromLocationId","toLocationId","memo","date","createdOn","modifiedOn","syncStatus","active","items","customFields"],"properties":{"id":{"type":"integer","format":"int64"},"transferType":{"type":"string","description":"Name of the transfer type."},"status":{"type":"string","description":"Pending, Picked, Received or Canceled."},"number":{"type":"string"},"referenceNumber":{"type":"string","description":"A second number, given by people."},"fromLocationId":{"type":"integer","format":"int64","description":"Warehouse or truck the goods leave."},"toLocationId":{"type":"integer","format":"int64","description":"Warehouse or truck they go to."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":"string","format":"multiline","description":"Free text."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the transfer.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"pickedDate":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it was picked; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"receivedDate":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it arrived; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","deprecated":true,"description":"Use `batch`."},"batch":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.BatchResponse"},{"type":"null"}],"description":"Accounting batch, null until the record is in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","description":"Where the record stands on its way to accounting."},"dateRequired":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it is needed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The invoice, if any."},"canceledById":{"type":["integer","null"],"format":"int64","description":"User who canceled it."},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled"},{"type":"null"}],"description":"Why it was canceled."},"dateCanceled":{"type":["string","null"],"format":"date-time","description":"When it was canceled.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"pickedById":{"type":["integer","null"],"format":"int64","description":"User who picked it."},"receivedById":{"type":["integer","null"],"format":"int64","description":"User who received it."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryTransferItemResponse"},"description":"The lines."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Custom field values, null when there are none."},"externalData":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"description":"Values kept under your application's GUID. Null unless the request names the GUID."}},"additionalProperties":false};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transferType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transferType"},message:"must have required property '"+"transferType"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.number === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.referenceNumber === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "referenceNumber"},message:"must have required property '"+"referenceNumber"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fromLocationId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fromLocationId"},message:"must have required property '"+"fromLocationId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.toLocationId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toLocationId"},message:"must have required property '"+"toLocationId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.memo === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.date === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.createdOn === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.modifiedOn === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.syncStatus === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncStatus"},message:"must have required property '"+"syncStatus"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.active === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.items === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.customFields === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema202.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.transferType !== undefined){
if(typeof data.transferType !== "string"){
const err17 = {instancePath:instancePath+"/transferType",schemaPath:"#/properties/transferType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err19 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err20 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.fromLocationId !== undefined){
let data5 = data.fromLocationId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err21 = {instancePath:instancePath+"/fromLocationId",schemaPath:"#/properties/fromLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.toLocationId !== undefined){
let data6 = data.toLocationId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err22 = {instancePath:instancePath+"/toLocationId",schemaPath:"#/properties/toLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.createdById !== undefined){
let data7 = data.createdById;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err23 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema202.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.memo !== undefined){
if(!(typeof data.memo === "string")){
const err24 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.date !== undefined){
let data9 = data.date;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err25 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.pickedDate !== undefined){
let data10 = data.pickedDate;
if((typeof data10 !== "string") && (data10 !== null)){
const err27 = {instancePath:instancePath+"/pickedDate",schemaPath:"#/properties/pickedDate/type",keyword:"type",params:{type: schema202.properties.pickedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err28 = {instancePath:instancePath+"/pickedDate",schemaPath:"#/properties/pickedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.receivedDate !== undefined){
let data11 = data.receivedDate;
if((typeof data11 !== "string") && (data11 !== null)){
const err29 = {instancePath:instancePath+"/receivedDate",schemaPath:"#/properties/receivedDate/type",keyword:"type",params:{type: schema202.properties.receivedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err30 = {instancePath:instancePath+"/receivedDate",schemaPath:"#/properties/receivedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err31 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err33 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.batchId !== undefined){
let data14 = data.batchId;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err35 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema202.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.batch !== undefined){
let data15 = data.batch;
const _errs33 = errors;
let valid1 = false;
let passing0 = null;
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err36 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err37 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err38 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.number !== undefined){
let data17 = data15.number;
if((typeof data17 !== "string") && (data17 !== null)){
const err39 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema96.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.name !== undefined){
let data18 = data15.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err40 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema96.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs44 = errors;
if(data15 !== null){
const err42 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err43 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data19 = data.syncStatus;
if(typeof data19 !== "string"){
const err44 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((data19 === "Pending") || (data19 === "Posted")) || (data19 === "Exported"))){
const err45 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.dateRequired !== undefined){
let data20 = data.dateRequired;
if((typeof data20 !== "string") && (data20 !== null)){
const err46 = {instancePath:instancePath+"/dateRequired",schemaPath:"#/properties/dateRequired/type",keyword:"type",params:{type: schema202.properties.dateRequired.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err47 = {instancePath:instancePath+"/dateRequired",schemaPath:"#/properties/dateRequired/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.jobId !== undefined){
let data21 = data.jobId;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err48 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema202.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data22 = data.invoiceId;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
const err49 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema202.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.canceledById !== undefined){
let data23 = data.canceledById;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err50 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema202.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data24 = data.canceledReason;
const _errs58 = errors;
let valid5 = false;
let passing1 = null;
const _errs59 = errors;
if(typeof data24 !== "string"){
const err51 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((((((((data24 === "NotRequired") || (data24 === "Duplicate")) || (data24 === "Accidental")) || (data24 === "VendorIssue")) || (data24 === "Other")) || (data24 === "JobCanceled")) || (data24 === "NotWarranty")) || (data24 === "WarrantyRejected"))){
const err52 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs59 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs62 = errors;
if(data24 !== null){
const err53 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs62 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err54 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.dateCanceled !== undefined){
let data25 = data.dateCanceled;
if((typeof data25 !== "string") && (data25 !== null)){
const err55 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema202.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err56 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err57 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.pickedById !== undefined){
let data27 = data.pickedById;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err58 = {instancePath:instancePath+"/pickedById",schemaPath:"#/properties/pickedById/type",keyword:"type",params:{type: schema202.properties.pickedById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.receivedById !== undefined){
let data28 = data.receivedById;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err59 = {instancePath:instancePath+"/receivedById",schemaPath:"#/properties/receivedById/type",keyword:"type",params:{type: schema202.properties.receivedById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.items !== undefined){
let data29 = data.items;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data29[i0], {instancePath:instancePath+"/items/" + i0,parentData:data29,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.customFields !== undefined){
let data31 = data.customFields;
if((!(Array.isArray(data31))) && (data31 !== null)){
const err61 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema202.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.typeId === undefined){
const err62 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data32.name === undefined){
const err63 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data32.value === undefined){
const err64 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key2 in data32){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err65 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data32.typeId !== undefined){
let data33 = data32.typeId;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err66 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
const err67 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data32.value !== undefined){
if(typeof data32.value !== "string"){
const err68 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
if(data.externalData !== undefined){
let data36 = data.externalData;
if((!(Array.isArray(data36))) && (data36 !== null)){
const err70 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema202.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(Array.isArray(data36)){
const len2 = data36.length;
for(let i2=0; i2<len2; i2++){
let data37 = data36[i2];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.key === undefined){
const err71 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data37.value === undefined){
const err72 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data37.key !== undefined){
if(typeof data37.key !== "string"){
const err73 = {instancePath:instancePath+"/externalData/" + i2+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data37.value !== undefined){
if(typeof data37.value !== "string"){
const err74 = {instancePath:instancePath+"/externalData/" + i2+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/externalData/" + i2,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hasMore === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.continueFrom === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "continueFrom"},message:"must have required property '"+"continueFrom"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "hasMore") || (key0 === "continueFrom")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err4 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.continueFrom !== undefined){
if(typeof data.continueFrom !== "string"){
const err5 = {instancePath:instancePath+"/continueFrom",schemaPath:"#/properties/continueFrom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate148(data2[i0], {instancePath:instancePath+"/data/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Export_Transfers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Export_Adjustments = validate152;
const schema208 = {"$id":"Export_Adjustments","$ref":"document#/components/schemas/ExportResponse_Of_Inventory.V2.ExportAdjustmentsResponse"};
const schema209 = {"type":"object","description":"A stretch of the adjustments feed.","required":["hasMore","continueFrom","data"],"properties":{"hasMore":{"type":"boolean","description":"Whether rows follow."},"continueFrom":{"type":"string","description":"Opaque. Pass it as `from` to get what changed since."},"data":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.ExportAdjustmentsResponse"},"description":"The rows."}},"additionalProperties":false};
const schema210 = {"type":"object","description":"An adjustment in the feed.","required":["id","active","number","referenceNumber","type","inventoryLocationId","memo","date","createdOn","modifiedOn","syncStatus","externalData","items","customFields"],"properties":{"id":{"type":"integer","format":"int64"},"active":{"type":"boolean","description":"False once deactivated or canceled."},"number":{"type":"string"},"referenceNumber":{"type":"string","description":"A second number, given by people."},"type":{"type":"string","description":"`Inventory Quantity Adjustment` or `Beginning Balance`."},"inventoryLocationId":{"type":"integer","format":"int64","description":"A warehouse id or a truck id."},"businessUnitId":{"type":["integer","null"],"format":"int64","description":"The business unit it is booked to."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, if any."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The invoice, if any."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":"string","format":"multiline","description":"Free text."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the adjustment.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","description":"When it was created, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","description":"When it last changed, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","deprecated":true,"description":"Use `batch`."},"batch":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.BatchResponse"},{"type":"null"}],"description":"Accounting batch, null until the record is in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","description":"Where the record stands on its way to accounting."},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled"},{"type":"null"}],"description":"Why it was canceled."},"canceledById":{"type":["integer","null"],"format":"int64","description":"User who canceled it."},"dateCanceled":{"type":["string","null"],"format":"date-time","description":"When it was canceled.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"externalData":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"},"x-vendor-declares":{"nullable":false},"description":"Values kept under your application's GUID. Null unless the request names the GUID."},"items":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.InventoryAdjustmentItemResponse"},"description":"The lines."},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Custom field values, null when there are none."}},"additionalProperties":false};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.active === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.referenceNumber === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "referenceNumber"},message:"must have required property '"+"referenceNumber"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.memo === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo"},message:"must have required property '"+"memo"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.createdOn === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdOn"},message:"must have required property '"+"createdOn"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.modifiedOn === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modifiedOn"},message:"must have required property '"+"modifiedOn"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.syncStatus === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncStatus"},message:"must have required property '"+"syncStatus"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.externalData === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalData"},message:"must have required property '"+"externalData"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.items === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.customFields === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customFields"},message:"must have required property '"+"customFields"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema210.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err16 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err17 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err18 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data5 = data.inventoryLocationId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err20 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data6 = data.businessUnitId;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema210.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.projectId !== undefined){
let data7 = data.projectId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err22 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema210.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data8 = data.invoiceId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err23 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema210.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.createdById !== undefined){
let data9 = data.createdById;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err24 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema210.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.memo !== undefined){
if(!(typeof data.memo === "string")){
const err25 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.date !== undefined){
let data11 = data.date;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err26 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err28 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err30 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.batchId !== undefined){
let data14 = data.batchId;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err32 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema210.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.batch !== undefined){
let data15 = data.batch;
const _errs33 = errors;
let valid1 = false;
let passing0 = null;
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err33 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err34 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err35 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.number !== undefined){
let data17 = data15.number;
if((typeof data17 !== "string") && (data17 !== null)){
const err36 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema96.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.name !== undefined){
let data18 = data15.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err37 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema96.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs44 = errors;
if(data15 !== null){
const err39 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err40 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data19 = data.syncStatus;
if(typeof data19 !== "string"){
const err41 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((data19 === "Pending") || (data19 === "Posted")) || (data19 === "Exported"))){
const err42 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data20 = data.canceledReason;
const _errs50 = errors;
let valid5 = false;
let passing1 = null;
const _errs51 = errors;
if(typeof data20 !== "string"){
const err43 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((((((data20 === "NotRequired") || (data20 === "Duplicate")) || (data20 === "Accidental")) || (data20 === "VendorIssue")) || (data20 === "Other")) || (data20 === "JobCanceled")) || (data20 === "NotWarranty")) || (data20 === "WarrantyRejected"))){
const err44 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs51 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs54 = errors;
if(data20 !== null){
const err45 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs54 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err46 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.canceledById !== undefined){
let data21 = data.canceledById;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err47 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema210.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.dateCanceled !== undefined){
let data22 = data.dateCanceled;
if((typeof data22 !== "string") && (data22 !== null)){
const err48 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema210.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err49 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.externalData !== undefined){
let data23 = data.externalData;
if((!(Array.isArray(data23))) && (data23 !== null)){
const err50 = {instancePath:instancePath+"/externalData",schemaPath:"#/properties/externalData/type",keyword:"type",params:{type: schema210.properties.externalData.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.key === undefined){
const err51 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data24.value === undefined){
const err52 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data24.key !== undefined){
if(typeof data24.key !== "string"){
const err53 = {instancePath:instancePath+"/externalData/" + i0+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.value !== undefined){
if(typeof data24.value !== "string"){
const err54 = {instancePath:instancePath+"/externalData/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/externalData/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data.items !== undefined){
let data27 = data.items;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(!(validate120(data27[i1], {instancePath:instancePath+"/items/" + i1,parentData:data27,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.customFields !== undefined){
let data29 = data.customFields;
if((!(Array.isArray(data29))) && (data29 !== null)){
const err57 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema210.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.typeId === undefined){
const err58 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data30.name === undefined){
const err59 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data30.value === undefined){
const err60 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key2 in data30){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err61 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data30.typeId !== undefined){
let data31 = data30.typeId;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err62 = {instancePath:instancePath+"/customFields/" + i2+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data30.name !== undefined){
if(typeof data30.name !== "string"){
const err63 = {instancePath:instancePath+"/customFields/" + i2+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data30.value !== undefined){
if(typeof data30.value !== "string"){
const err64 = {instancePath:instancePath+"/customFields/" + i2+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/customFields/" + i2,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hasMore === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMore"},message:"must have required property '"+"hasMore"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.continueFrom === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "continueFrom"},message:"must have required property '"+"continueFrom"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "hasMore") || (key0 === "continueFrom")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hasMore !== undefined){
if(typeof data.hasMore !== "boolean"){
const err4 = {instancePath:instancePath+"/hasMore",schemaPath:"#/properties/hasMore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.continueFrom !== undefined){
if(typeof data.continueFrom !== "string"){
const err5 = {instancePath:instancePath+"/continueFrom",schemaPath:"#/properties/continueFrom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate154(data2[i0], {instancePath:instancePath+"/data/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Export_Adjustments" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ApiErrorResponse = validate158;
const schema216 = {"$id":"ApiErrorResponse","$ref":"document#/components/schemas/ApiErrorResponse"};
const schema217 = {"type":"object","description":"The API's error. All keys are always there.","required":["type","title","status","traceId","errors","data"],"properties":{"type":{"type":"string","description":"Address of a page about the kind of error."},"title":{"type":"string","description":"What is wrong, in a line."},"status":{"type":"integer","format":"int32","description":"The HTTP status again."},"traceId":{"type":"string","description":"Names this one answer; quote it to support."},"errors":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Messages by path, such as `items[0].quantity`; refused business rules under the empty key."},"data":{"type":"object","additionalProperties":true,"description":"Further detail, usually empty."}},"additionalProperties":false};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ApiErrorResponse" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ApiErrorResponse/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ApiErrorResponse/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/ApiErrorResponse/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.traceId === undefined){
const err3 = {instancePath,schemaPath:"document#/components/schemas/ApiErrorResponse/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.errors === undefined){
const err4 = {instancePath,schemaPath:"document#/components/schemas/ApiErrorResponse/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.data === undefined){
const err5 = {instancePath,schemaPath:"document#/components/schemas/ApiErrorResponse/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "traceId")) || (key0 === "errors")) || (key0 === "data"))){
const err6 = {instancePath,schemaPath:"document#/components/schemas/ApiErrorResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"document#/components/schemas/ApiErrorResponse/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"document#/components/schemas/ApiErrorResponse/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"document#/components/schemas/ApiErrorResponse/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.traceId !== undefined){
if(typeof data.traceId !== "string"){
const err10 = {instancePath:instancePath+"/traceId",schemaPath:"document#/components/schemas/ApiErrorResponse/properties/traceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.errors !== undefined){
let data4 = data.errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err11 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"document#/components/schemas/ApiErrorResponse/properties/errors/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"document#/components/schemas/ApiErrorResponse/properties/errors/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/errors",schemaPath:"document#/components/schemas/ApiErrorResponse/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.data !== undefined){
let data7 = data.data;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
const err14 = {instancePath:instancePath+"/data",schemaPath:"document#/components/schemas/ApiErrorResponse/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"document#/components/schemas/ApiErrorResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const GatewayError = validate159;
const schema218 = {"$id":"GatewayError","$ref":"document#/components/schemas/GatewayError"};
const schema219 = {"type":"object","description":"The gateway's own error, unlike the API's.","required":["statusCode","message"],"properties":{"statusCode":{"type":"integer","format":"int32","description":"Always 404."},"message":{"type":"string","description":"Always the same sentence."}},"additionalProperties":false};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="GatewayError" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusCode === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/GatewayError/required",keyword:"required",params:{missingProperty: "statusCode"},message:"must have required property '"+"statusCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/GatewayError/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "statusCode") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"document#/components/schemas/GatewayError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.statusCode !== undefined){
let data0 = data.statusCode;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/statusCode",schemaPath:"document#/components/schemas/GatewayError/properties/statusCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err4 = {instancePath:instancePath+"/message",schemaPath:"document#/components/schemas/GatewayError/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"document#/components/schemas/GatewayError/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const MockLimit = validate160;
const schema220 = {"$id":"MockLimit","$ref":"document#/components/schemas/MockLimit"};
const schema221 = {"type":"object","description":"Mocktitan saying that it does not simulate what was asked. Never an answer of the vendor.","required":["mock","message","operation"],"properties":{"mock":{"type":"string","description":"Name of the mock."},"message":{"type":"string","description":"What is not simulated."},"operation":{"type":["string","null"],"description":"The operation asked for, if one matched."}},"additionalProperties":false};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="MockLimit" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mock === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/MockLimit/required",keyword:"required",params:{missingProperty: "mock"},message:"must have required property '"+"mock"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/MockLimit/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operation === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/MockLimit/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "mock") || (key0 === "message")) || (key0 === "operation"))){
const err3 = {instancePath,schemaPath:"document#/components/schemas/MockLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mock !== undefined){
if(typeof data.mock !== "string"){
const err4 = {instancePath:instancePath+"/mock",schemaPath:"document#/components/schemas/MockLimit/properties/mock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"document#/components/schemas/MockLimit/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.operation !== undefined){
let data2 = data.operation;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/operation",schemaPath:"document#/components/schemas/MockLimit/properties/operation/type",keyword:"type",params:{type: schema221.properties.operation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"document#/components/schemas/MockLimit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TokenError = validate161;
const schema222 = {"$id":"TokenError","$ref":"document#/components/schemas/TokenError"};
const schema223 = {"type":"object","description":"Why no token was given.","required":["error"],"properties":{"error":{"type":"string","description":"`invalid_client`, `unsupported_grant_type`, `invalid_scope` or `invalid_request`."}},"additionalProperties":false};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="TokenError" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/TokenError/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document#/components/schemas/TokenError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document#/components/schemas/TokenError/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document#/components/schemas/TokenError/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

